import { useMemo } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { useCall, useClient } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { dateWords } from '../../ui/dates.ts'
import { counted } from '../../ui/counted.ts'
import type { PairSide, PairToShow } from './pair-to-show.ts'

/** Pairs that are shown at once; the others follow as these are decided. */
const MOST = 100

interface Pairs {
  readonly total: number
  readonly pairs: readonly PairToShow[]
}

type ContradictionEnd = Output<'pairs.contradictions'>['pairs'][number]['left']

/** Claims and denials that may contradict each other, the surest first; null until they are known. */
export function useContradictions(): Pairs | null {
  const client = useClient()
  const { words } = useSuggestions((state) => state.pairs.contradicts)
  const asked = { limit: MOST, ...(words === '' ? {} : { words }) }
  const found = useCall('pairs.contradictions', asked, { keepPrevious: true }).data
  return useMemo(
    () =>
      found
        ? {
            total: found.total,
            pairs: found.pairs.map(({ left, right, reasons }) => ({
              key: `${left.id} ${right.id}`,
              kind: 'contradicts',
              left: sideOfEnd(left),
              right: sideOfEnd(right),
              reasons,
              confirm: () => client.call('pairs.confirm', { left: endOf(left), right: endOf(right) }),
            })),
          }
        : null,
    [found, client],
  )
}

const endOf = ({ id, kind }: ContradictionEnd) => ({ id, kind })

const sideOfEnd = (end: ContradictionEnd): PairSide => ({
  id: end.id,
  name: end.speaker ?? 'no speaker',
  detail: [end.title, whenWords(end.said ?? end.published)].join(', '),
  quote: end.quote,
  stance: end.stance,
  hedge: end.hedge,
  isGuess: end.kind === 'suggestion',
  place: { document: end.document, start: end.start, end: end.end },
})

const whenWords = (date: string | null): string => (date === null ? 'no date' : dateWords(date))

/** Statements that may belong to one proposition. */
export function useSameProposition(): Pairs | null {
  const client = useClient()
  const { words } = useSuggestions((state) => state.pairs['same proposition'])
  const found = useCall('pairs.propositions', {}, { keepPrevious: true }).data
  const statements = useCall('statements.list', {}).data
  const propositions = useCall('propositions.list', {}).data
  const speakers = useCall('speakers.list', {}).data
  return useMemo(() => {
    if (!found || !statements || !propositions || !speakers) return null
    const byId = new Map(statements.map((one) => [one.id, one]))
    const texts = new Map(propositions.map(({ id, text }) => [id, text]))
    const names = new Map(speakers.map(({ id, name }) => [id, name]))
    const sideOf = (statement: Statement): PairSide => ({
      id: statement.id,
      name: names.get(statement.speaker ?? '') ?? 'no speaker',
      detail: `Statement ${statement.number}, ${texts.get(statement.proposition ?? '') ?? 'no proposition yet'}`,
      quote: statement.quote,
      stance: statement.stance,
      hedge: statement.hedge,
      isGuess: false,
      place: { document: statement.document, start: statement.start, end: statement.end },
    })
    const pairs = found.flatMap(({ left, right, proposition, reason }): PairToShow[] => {
      const [a, b] = [byId.get(left), byId.get(right)]
      if (!a || !b) return []
      const fields = { proposition: proposition ?? { text: a.quote.slice(0, LONGEST) } }
      const ids = proposition === null ? [a.id, b.id] : [b.id]
      return [
        {
          key: `${left} ${right}`,
          kind: 'same proposition',
          left: sideOf(a),
          right: sideOf(b),
          reasons: [reason],
          confirm: () => client.call('statements.update', { ids, fields }),
        },
      ]
    })
    return withThese(pairs, words)
  }, [found, statements, propositions, speakers, client, words])
}

/** Those with these words, as many as are shown. */
function withThese(pairs: readonly PairToShow[], words: string): Pairs {
  const fits = hasWords(words)
  const found = pairs.filter(({ left, right }) => fits([left, right].map(wordsOfSide).join(' ')))
  return { total: found.length, pairs: found.slice(0, MOST) }
}

const wordsOfSide = ({ name, detail, quote }: PairSide): string => `${name} ${detail} ${quote}`

/** UTF-16 units of a quote that becomes the wording of a new proposition; it can be worded anew in the ledger. */
const LONGEST = 300

/** Names of the registry that may be one speaker. */
export function useSameSpeaker(): Pairs | null {
  const client = useClient()
  const { words } = useSuggestions((state) => state.pairs['same speaker'])
  const found = useCall('pairs.speakers', {}, { keepPrevious: true }).data
  const speakers = useCall('speakers.list', {}).data
  return useMemo(() => {
    if (!found || !speakers) return null
    const byId = new Map(speakers.map((one) => [one.id, one]))
    const sideOf = (id: string): PairSide => {
      const speaker = byId.get(id)
      const detail = [speaker?.role, speaker?.side, counted(speaker?.statements ?? 0, 'statement')]
      return {
        id,
        name: speaker?.name ?? '',
        detail: detail.filter(Boolean).join(', '),
        quote: speaker?.aliases.join(', ') ?? '',
        stance: null,
        hedge: null,
        isGuess: false,
        place: null,
      }
    }
    const pairs = found.map(({ left, right, reason }): PairToShow => {
      const more = (byId.get(left)?.statements ?? 0) >= (byId.get(right)?.statements ?? 0)
      const [from, into] = more ? [right, left] : [left, right]
      return {
        key: `${left} ${right}`,
        kind: 'same speaker',
        left: sideOf(left),
        right: sideOf(right),
        reasons: [reason, `“${byId.get(into)?.name}” stays as the name; the other becomes an alias.`],
        confirm: () => client.call('speakers.merge', { from: [from], into }),
      }
    })
    return withThese(pairs, words)
  }, [found, speakers, client, words])
}
