import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import type { Span } from '../sentences.ts'

const SAID = `(?:shared|commented|${words.reportingVerbs.join('|')})(?![\\p{L}])`
const DASH = '[—–-]'
const OPENS = `(?<=^|[.!?…]\\s{1,2})${DASH}\\s(?=["“«]?\\p{Lu})`
const SPOKEN = new RegExp(
  `${OPENS}[^\\n]{2,600}?[\\p{L}\\p{N}"”»,.!?…]\\s${DASH}\\s(?=(?:[\\p{L}’'-]+\\s){0,3}?${SAID})`,
  'gu',
)
const REST = new RegExp(`^[^\\n—–]{0,120}?[.:]\\s(${DASH}\\s["“«]?\\p{Lu}[^\\n]{2,})$`, 'u')

/** Few paragraphs have such a dash, and to look for one is cheap. */
const MAY_SPEAK = /(?:^|[.!?…]\s{1,2})[—–-]\s/

/**
 * `— The gate was open, — Berg said. — Nobody came.`: how speech is printed without quotation marks in many languages. The dashes
 * are part of a span; one that stands behind the tag goes to the end of the paragraph.
 */
export function dashedQuotationsIn(text: string, { start, end }: Span): Span[] {
  const own = text.slice(start, end)
  if (!MAY_SPEAK.test(own)) return []
  const spoken = [...own.matchAll(SPOKEN)].map(({ 0: said, index }) => ({
    start: start + index,
    end: start + index + said.trimEnd().length,
  }))
  const last = spoken.at(-1)
  const rest = last && REST.exec(text.slice(last.end, end))?.[1]
  return rest === undefined || rest === '' ? spoken : [...spoken, { start: end - rest.length, end }]
}
