import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { listSpeakers } from '../../store/speakers.ts'
import type { Reader } from '../../store/open.ts'
import {
  contradicting,
  placedStatements,
  saidStatements,
  saidSuggestions,
  setAside,
  statementsOf,
} from '../../store/suggestions/pairs.ts'
import { contradictions } from '../../suggest/pairs/contradictions.ts'
import { pairKey } from '../../suggest/pairs/pair-key.ts'
import { sameProposition } from '../../suggest/pairs/same-proposition.ts'
import { sameSpeakers } from '../../suggest/pairs/same-speaker.ts'

/** Claims and denials that may contradict each other and are neither linked nor set aside, the surest first. */
export function pairsToContradict(
  db: Reader,
  { document, statementsOnly, words, offset, limit }: Parsed<'pairs.contradictions'>,
): Output<'pairs.contradictions'> {
  const rows = [...saidStatements(db), ...(statementsOnly ? [] : saidSuggestions(db))]
  const byId = new Map(rows.map((row) => [row.id, row]))
  const linked = contradicting(db).map(({ left, right }) => pairKey(left, right))
  const known = new Set([...linked, ...asStatements(db, setAside(db, 'contradicts'))])
  const fits = hasWords(words ?? '')
  const found = contradictions(
    rows.map((row) => ({ ...row, day: dayOf(row.said ?? row.published) })),
    known,
  )
    .flatMap(({ left, right, score, reasons }) => {
      const [a, b] = [byId.get(left.id), byId.get(right.id)]
      return a && b ? [{ left: a, right: b, score, reasons: [...reasons] }] : []
    })
    .filter(
      ({ left, right }) => document === undefined || [left, right].some((end) => end.document === document),
    )
    .filter(({ left, right }) => fits([left, right].map(wordsOfEnd).join(' ')))
  return { total: found.length, pairs: found.slice(offset, offset + limit) }
}

/** Pairs as they were decided; where a guess has become a statement since, as a pair of that. */
function asStatements(db: Reader, pairs: ReadonlySet<string>): string[] {
  const ends = [...pairs].map((pair) => pair.split(' '))
  const made = statementsOf(db, ends.flat())
  return ends.map(([one = '', other = '']) => pairKey(made.get(one) ?? one, made.get(other) ?? other))
}

const wordsOfEnd = ({
  quote,
  speaker,
  title,
}: {
  quote: string
  speaker: string | null
  title: string
}): string => [quote, speaker, title].join(' ')

/** The day of a date since 1970; null where it is not known to the day. */
function dayOf(date: string | null): number | null {
  if (date === null || date.length < '2022-02-16'.length) return null
  const time = Date.parse(date.slice(0, 10))
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000)
}

/** Statements that may belong to one proposition, the surest first. Of two propositions that were told apart by one pair none is asked about. */
export function pairsOfPropositions(db: Reader): Output<'pairs.propositions'> {
  const aside = setAside(db, 'same proposition')
  const placed = placedStatements(db)
  const propositions = new Map(placed.map(({ id, proposition }) => [id, proposition]))
  const apart = new Set(
    [...aside].map((pair) => {
      const [one = '', other = ''] = pair.split(' ')
      return pairKey(propositions.get(one) ?? one, propositions.get(other) ?? other)
    }),
  )
  return sameProposition(placed).filter(
    ({ left, right, proposition, other }) =>
      !aside.has(pairKey(left, right)) &&
      (proposition === null || other === null || !apart.has(pairKey(proposition, other))),
  )
}

/** Speakers of the registry that may be one. */
export function pairsOfSpeakers(db: Reader): Output<'pairs.speakers'> {
  const aside = setAside(db, 'same speaker')
  return sameSpeakers(listSpeakers(db)).filter(({ left, right }) => !aside.has(pairKey(left, right)))
}
