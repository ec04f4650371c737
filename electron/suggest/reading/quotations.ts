import type { Span } from '../sentences.ts'
import { dashedQuotationsIn } from './dashed-quotations.ts'
import { singleQuotationsIn } from './single-quotations.ts'

/** Words between quotation marks, the marks included. */
export interface Quotation extends Span {
  readonly words: number
  /** The last character inside the marks. */
  readonly last: string
}

/**
 * The quotations of a paragraph in text order: double ones of every print, and single ones outside them. One that is left open
 * ends with the paragraph; where the next opens with a mark, that is the same quotation going on.
 */
export function quotationsIn(text: string, paragraph: Span): Quotation[] {
  const double = doubleIn(text, paragraph)
  const single = singleQuotationsIn(text, paragraph, double)
  const marked = [...double, ...single]
  return [...marked, ...apart(dashedQuotationsIn(text, paragraph), marked)]
    .flatMap((span) => quotationAt(text, span))
    .sort((a, b) => a.start - b.start)
}

/** Those that no other touches: what stands in marks is not spoken between dashes as well. */
const apart = (spans: readonly Span[], others: readonly Span[]): Span[] =>
  spans.filter(({ start, end }) => !others.some((other) => start < other.end && other.start < end))

function quotationAt(text: string, { start, end }: Span): Quotation[] {
  const inner = text
    .slice(start, end)
    .replace(/^[“”„«»"'‘’`「『—–-]+|[”“"'’»«」』—–-]+$/g, '')
    .trim()
  return inner === '' ? [] : [{ start, end, words: wordsIn(inner), last: inner.slice(-1) }]
}

/** Scripts that write no space between words: two letters stand for one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

const wordsIn = (inner: string): number =>
  Math.max(inner.split(/\s+/).length, Math.floor((inner.match(UNSPACED)?.length ?? 0) / 2))

const MARK = /[“”„«»"「」『』]|''|’’|‘‘|``/g

/** What closes a quotation that a mark opens. A straight mark is its own closing one. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '”': '”',
}

function doubleIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let open: { at: number; mark: string } | null = null
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index
    if (open === null) {
      if (opensAt(text, at, mark, start)) open = { at, mark }
    } else if (closes(open.mark, mark)) {
      if (isStraight(mark) && opensInside(text, at, mark, open.at)) continue
      found.push({ start: open.at, end: at + mark.length })
      open = null
    } else if (opensAt(text, at, mark, start) && /[.!?]\s*$/.test(text.slice(open.at, at))) {
      found.push({ start: open.at, end: at })
      open = { at, mark }
    }
  }
  return open === null ? found : [...found, { start: open.at, end }]
}

const isStraight = (mark: string): boolean => CLOSING[mark] === undefined
const closes = (opening: string, mark: string): boolean =>
  (CLOSING[opening]?.includes(mark) ?? !(mark in CLOSING && mark !== '”')) ||
  (opening === '“' && isStraight(mark))

function opensAt(text: string, at: number, mark: string, from: number): boolean {
  const before = at > from ? (text[at - 1] ?? '') : ''
  const after = text[at + mark.length] ?? ''
  if (mark === '“' || mark === '„' || mark === '«' || mark === '「' || mark === '『') return true
  const turned = mark === '”' || mark === '»'
  return (turned ? /^\s?$/ : /^[\s([{—–:;/“"‘-]?$/).test(before) && /\S/.test(after)
}

/** A straight mark after a space and before a letter looks like an opening one, also while a quotation is open. */
function opensInside(text: string, at: number, mark: string, opened: number): boolean {
  const after = text[at + mark.length] ?? ''
  const before = text[at - 1] ?? ''
  return /\s/.test(before) && /\S/.test(after) && (!/[a-z]/.test(after) || at - opened > 400)
}
