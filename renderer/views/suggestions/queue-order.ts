import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'

/** One document of the queue. */
export interface Section {
  readonly document: DocumentSummary
  /** How many of its suggestions wait for a decision. */
  readonly open: number
}

type Decided = ReadonlyMap<string, Suggestion>

/** The documents with something open, and those where something was decided in this pass, in the order of `documents`. */
export function sectionsOf(
  open: readonly { document: Id; open: number }[],
  decided: Decided,
  documents: readonly DocumentSummary[],
): Section[] {
  const counts = new Map(open.map((group) => [group.document, group.open]))
  const touched = new Set([...decided.values()].map(({ document }) => document))
  return documents
    .filter(({ id }) => counts.has(id) || touched.has(id))
    .map((document) => ({ document, open: counts.get(document.id) ?? 0 }))
}

/** What is open in a document with what was decided of it in this pass, in text order. */
export function withDecided(open: readonly Suggestion[], document: Id, decided: Decided): Suggestion[] {
  const shown = open.map((one) => decided.get(one.id) ?? one)
  const there = new Set(open.map(({ id }) => id))
  const done = [...decided.values()].filter((one) => one.document === document && !there.has(one.id))
  return [...shown, ...done].sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * The suggestion before or after `from`, in its document or the next one that has any; round again at the end. Null where there is
 * none but itself. With `openOnly` what is decided is passed over, and with `past` what repeats that.
 */
export async function neighbour(
  sections: readonly Section[],
  from: Suggestion | null,
  step: 1 | -1,
  itemsOf: (document: Id) => Promise<readonly Suggestion[]>,
  openOnly: boolean,
  past: Suggestion | null = null,
): Promise<Suggestion | null> {
  const isPast = (one: Suggestion) => past !== null && isRepeat(one, past)
  const isWanted = (one: Suggestion) =>
    one.id !== from?.id && (!openOnly || one.outcome === 'open') && !isPast(one)
  const here = sections.findIndex(({ document }) => document.id === from?.document)
  const isAfter = (one: Suggestion) => from === null || compare(one, from) * step > 0
  for (let turn = 0; turn <= sections.length; turn++) {
    const first = here < 0 && step < 0 ? -1 : Math.max(here, 0)
    const section = sections.at((first + turn * step) % sections.length)
    if (section === undefined || (openOnly && section.open === 0)) continue
    const items = await itemsOf(section.document.id)
    const inOrder = step > 0 ? items : items.toReversed()
    const next = inOrder.find((one) => isWanted(one) && (turn > 0 || here < 0 || isAfter(one)))
    if (next !== undefined) return next
  }
  return null
}

const compare = (a: Suggestion, b: Suggestion): number => a.start - b.start || a.end - b.end

const isRepeat = (one: Suggestion, other: Suggestion): boolean =>
  one.quote === other.quote && one.stance === other.stance && one.speaker?.name === other.speaker?.name
