import { isFilterField, type FilterField } from './fields.ts'
import { scan, type Piece, type Place } from './scan.ts'

/** What a person is about to type: the beginning of a field or word, or the value of a filter. `at` is what a completion replaces. */
export type Typing =
  | { readonly kind: 'field'; readonly typed: string; readonly at: Place }
  | { readonly kind: 'value'; readonly field: FilterField; readonly typed: string; readonly at: Place }

/** What stands at the caret, if it is something that can be completed. `caret` is in UTF-16 units of the query. */
export function typingAt(query: string, caret: number): Typing | null {
  const piece = scan(query).find(({ start, end }) => start < caret && caret <= end)
  return piece === undefined ? null : (valueAt(query, piece, caret) ?? fieldAt(query, piece, caret))
}

function valueAt(query: string, { name, body, end, start, sign }: Piece, caret: number): Typing | null {
  if (name === null || caret <= name.end) return null
  const field = query.slice(name.start, name.end).toLowerCase()
  if (!isFilterField(field)) return null
  const typed = query.slice(body.start, Math.max(body.start, caret)).replace(/["“”\\]/g, '')
  return { kind: 'value', field, typed, at: { start: start + sign.length, end } }
}

/** Letters alone: a word with a pattern or a weight, and a phrase, are nobody's beginning. */
function fieldAt(query: string, { sign, start, end }: Piece, caret: number): Typing | null {
  const at = { start: start + sign.length, end }
  if (caret < end || !/^\p{L}+$/u.test(query.slice(at.start, at.end))) return null
  return { kind: 'field', typed: query.slice(at.start, at.end), at }
}
