import { parseQuery } from './parse.ts'
import type { QueryPart } from './parts.ts'

/**
 * What is typed in other programs as `gates AND NOT rain`, in signs: `+gates -rain`. Null where no such word stands where it would
 * join conditions; in a phrase, in small letters, or alone it is a word like any other.
 */
export function withSigns(query: string): string | null {
  const { parts, problem } = parseQuery(query)
  const typed = (part: QueryPart | undefined) => (part ? query.slice(part.start, part.end) : '')
  const joins = (part: QueryPart, i: number) =>
    /^(AND|OR|NOT)$/.test(typed(part)) && i < parts.length - 1 && (i > 0 || typed(part) === 'NOT')
  if (problem !== null || !parts.some(joins)) return null
  const signed: string[] = []
  let sign = ''
  for (const [i, part] of parts.entries()) {
    if (!joins(part, i)) {
      signed.push(withSign(part, typed(part), sign))
      sign = ''
    } else {
      sign = { AND: '+', NOT: '-' }[typed(part)] ?? ''
      const before = parts[i - 1]
      if (sign === '+' && before && signed.length > 0) signed.push(withSign(before, signed.pop() ?? '', '+'))
    }
  }
  return signed.join(' ')
}

/** A filter has to be met anyway. */
const withSign = ({ kind }: QueryPart, typed: string, sign: string): string =>
  /^[+-]/.test(typed) || (kind === 'filter' && sign === '+') ? typed : sign + typed
