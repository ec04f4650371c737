import type { ParallelDifference } from '../../shared/contract/parallels.ts'
import { changeKind, type ChangeKind, type ParallelKind } from '../../shared/model/parallel.ts'
import { counted } from '../ui/counted.ts'

type Change = Pick<ParallelDifference['changes'][number], 'kind' | 'kinds' | 'alone'>

/** What turns a sentence, or what it says, most; named also where it is unchanged. */
const TELLING = ['negation', 'number', 'modal', 'name'] as const

const PLURALS: Readonly<Record<(typeof TELLING)[number], string>> = {
  negation: 'negation',
  number: 'numbers',
  modal: 'modals',
  name: 'names',
}

/** One change in a word: `negation`. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = {
  negation: 'negation',
  number: 'number',
  modal: 'modal',
  name: 'name',
  quotation: 'quotation marks',
  other: 'wording',
}

/** `4 places differ; negation changed; numbers, modals and names unchanged`. */
export function differenceWords(kind: ParallelKind, changes: readonly Change[]): string {
  if (kind === 'reworded') return 'The same in other words'
  if (changes.length === 0) return kind === 'verbatim' ? 'Word for word' : 'The same words, printed otherwise'
  const changed = TELLING.filter((one) =>
    changes.some(({ kinds, alone }) => alone === null && kinds.includes(one)),
  )
  const kept = TELLING.filter((one) => !changes.some(({ kinds }) => kinds.includes(one)))
  return [
    placesWords(changes.length),
    ...(changed.length > 0 ? [`${listed(changed)} changed`] : []),
    ...stretchWords(changes),
    ...(kept.length > 0 ? [`${listed(kept)} unchanged`] : []),
  ].join('; ')
}

/** Says that one side has words of which the other has nothing, and first of all where a negation is among them. */
function stretchWords(changes: readonly Change[]): string[] {
  const stretches = changes.filter(({ alone }) => alone !== null)
  if (stretches.length === 0) return []
  const words = stretches.length === 1 ? 'a stretch is on one side only' : 'stretches are on one side only'
  return [stretches.some(({ kind }) => kind === 'negation') ? `${words}, with a negation in it` : words]
}

/** `4 places differ`. */
const placesWords = (places: number): string => counted(places, 'place differs', 'places differ')

/** The changes with the gravest first; those of a kind stay in the order of the text, and what one side alone has comes behind them. */
export const gravestFirst = <T extends Pick<Change, 'kind'> & Partial<Change>>(changes: readonly T[]): T[] =>
  changes.toSorted((a, b) => gravityOf(a) - gravityOf(b))

const gravityOf = ({ kind, alone }: Pick<Change, 'kind'> & Partial<Change>): number =>
  changeKind.options.indexOf(kind) + (alone ? 0.5 : 0)

/**
 * What a change is called: `negation`; of a long stretch without a counterpart `left out` or `added`, as one side sees the other; and
 * `shortened` or `drawn out` where a few words stand for it.
 */
export function changeName(
  { kind, alone }: Change,
  first: 'left' | 'right',
  hasWordsInstead = false,
): string {
  if (alone === null) return CHANGE_NAMES[kind]
  const [gone, come] = hasWordsInstead ? ['shortened', 'drawn out'] : ['left out', 'added']
  const name = alone === first ? gone : come
  return kind === 'negation' ? `${name}, with a negation in it` : name
}

/** Said of a side that has no words at a place. */
export const NOTHING = 'nothing'

/** What one side of a change says: quoted, but marks alone as they are. */
export function saidWords(words: string): string {
  if (words === '') return NOTHING
  return /[\p{L}\p{N}]/u.test(words) ? `“${words.replace(EDGES, '')}”` : words
}

/** Marks at the ends of a change, which say nothing beside its words. */
const EDGES = /^[\s"“”'‘’.,;:!?…]+|[\s"“”‘.,;:…]+$/gu

/** How two passages are alike, as a list says it. */
export const KIND_WORDS: Readonly<Record<ParallelKind, string>> = {
  verbatim: 'word for word',
  rewrapped: 'same words',
  edited: 'edited',
  shuffled: 'other order',
  reworded: 'other words',
}

/** The sign of a kind on a ribbon. */
export const KIND_SIGNS: Readonly<Record<ParallelKind, string>> = {
  verbatim: '=',
  rewrapped: '=',
  edited: '≠',
  shuffled: '≠',
  reworded: '≈',
}

const listed = (kinds: readonly (typeof TELLING)[number][]): string => {
  const words = kinds.map((kind) => PLURALS[kind])
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
