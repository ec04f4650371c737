import { foldTypography } from '../text/fold.ts'
import type { FilterField } from './fields.ts'
import { parseQuery } from './parse.ts'
import { isPattern, type FilterPart, type QueryPart } from './parts.ts'
import { replaced } from './problem.ts'
import type { Place } from './scan.ts'

/** A filter as it is typed: `outlet:"Radio Varesh"`. */
export function filterText(field: FilterField, value: string): string {
  return `${field}:${PLAIN.test(value) ? value : quotedValue(value)}`
}

/** The query with this filter, or without it where it has it. */
export function toggled(query: string, field: FilterField, value: string): string {
  const there = filtersIn(query, field).filter((part) => isSame(part, value))
  if (there.length > 0) return there.toReversed().reduce(without, query)
  const filter = filterText(field, value)
  return query.trim() === '' ? filter : `${query.trimEnd()} ${filter}`
}

/** True where the query asks for this value; a filter that leaves it out does not. */
export const asksFor = (query: string, field: FilterField, value: string): boolean =>
  filtersIn(query, field).some((part) => part.presence !== 'prohibited' && isSame(part, value))

/** The query without one of its conditions, and without the space that stood before it. */
export function without(query: string, part: Place): string {
  const before = query.slice(0, part.start).trimEnd()
  const after = query.slice(part.end).trimStart()
  return `${before} ${after}`.trim()
}

/** The conditions one by one, as they were typed, each with the query that does without it. */
export function conditionsOf(query: string): { typed: string; without: string }[] {
  return parseQuery(query).parts.map((part: QueryPart) => ({
    typed: query.slice(part.start, part.end),
    without: without(query, part),
  }))
}

/** The query with one letter wrong in each of its words; null where it has none, or where that is too much to ask. */
export function nearlySpelt(query: string): string | null {
  const words = parseQuery(query).parts.filter(canBeMisspelt)
  const wider = words.toReversed().reduce((so, { end }) => replaced(so, { start: end, end }, '~1'), query)
  return words.length > 0 && parseQuery(wider).problem === null ? wider : null
}

/** With a letter wrong, a word of less than four letters could be almost any other. */
const canBeMisspelt = (part: QueryPart): boolean =>
  part.kind === 'word' &&
  part.presence !== 'prohibited' &&
  part.distance === 0 &&
  part.text.length >= 4 &&
  !isPattern(part)

/** The query with its word at a place completed, a space after it, and where the caret then stands. */
export function completed(query: string, at: Place, words: string): { query: string; caret: number } {
  const isOpen = words.endsWith(':')
  const after = query.slice(at.end)
  const gap = isOpen || /^\s/.test(after) ? '' : ' '
  return {
    query: replaced(query, at, words + gap),
    caret: at.start + words.length + (isOpen ? 0 : 1),
  }
}

/** A value that needs no quotation marks. */
const PLAIN = /^[^\s"“”„‟«»″\\]+$/

const quotedValue = (value: string): string =>
  `"${[...value].map((letter) => (foldTypography(letter) === '"' || letter === '\\' ? `\\${letter}` : letter)).join('')}"`

const filtersIn = (query: string, field: FilterField): FilterPart[] =>
  parseQuery(query).parts.filter((part): part is FilterPart => part.kind === 'filter' && part.field === field)

const isSame = (part: FilterPart, value: string): boolean =>
  foldTypography(part.value).toLowerCase() === foldTypography(value).toLowerCase()
