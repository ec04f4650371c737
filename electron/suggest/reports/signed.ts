import type { ReadParagraph } from '../reading/read-sentences.ts'
import type { Sentence } from '../reading/token.ts'
import type { Span } from '../sentences.ts'
import type { Report } from './report.ts'

/** `— Ida Brandt (@idabrandt) March 3, 2024`: how a page names who wrote the post that it shows. */
const SIGNATURE = /[—–-]\s?([^\n—–()@]{1,50}?)\s?\(@\w{2,}\)(?:\s\p{Lu}\p{L}{2,} \d{1,2}, \d{4})?/gu
/** `— Ida Brandt, mayor of Korrin` below a quotation. */
const NAME_ALONE = /^[—–-]\s?(\p{Lu}[^\n,;:.!?—–()“”"]{2,40})(?:,[^.!?]{2,60})?$/u
const QUOTATION = /^["“„«‘'][^\n]*["”“»’'][.,]?$/
/** UTF-16 units: a post is no longer. */
const LONGEST_POST = 300

/** Posts and quotations that are signed below, or behind, by who wrote or said them. */
export function signedReports(text: string, paragraphs: readonly ReadParagraph[]): Report[] {
  return paragraphs.flatMap((paragraph, at) => {
    const before = paragraphs[at - 1]
    const own = text.slice(paragraph.start, paragraph.end)
    const alone =
      before && /^[—–-]/.test(own) && QUOTATION.test(text.slice(before.start, before.end))
        ? NAME_ALONE.exec(own)
        : null
    if (alone?.[1] && before) return signed(paragraph, alone[1], own.indexOf(alone[1]), before, before)
    return own.includes('(@') ? postsIn(own, paragraph, before) : []
  })
}

function postsIn(own: string, paragraph: ReadParagraph, before: ReadParagraph | undefined): Report[] {
  let from = 0
  return [...own.matchAll(SIGNATURE)].flatMap(({ 0: signature, 1: name = '', index }) => {
    const inside = { start: paragraph.start + from + blanks(own, from), end: paragraph.start + index }
    const isBelow = index === 0 && before !== undefined
    const post = isBelow ? before : inside
    from = index + signature.length
    if (post.end - post.start > LONGEST_POST) return []
    return signed(paragraph, name, index + signature.indexOf(name), post, isBelow ? before : paragraph)
  })
}

const blanks = (own: string, from: number): number => /^\s*/.exec(own.slice(from))?.[0].length ?? 0

function signed(
  paragraph: Span,
  name: string,
  at: number,
  { start, end }: Span,
  { sentences }: { readonly sentences: readonly Sentence[] },
): Report[] {
  const source = { start: paragraph.start + at, end: paragraph.start + at + name.length }
  const sentence = sentences.find((one) => one.end > start)
  if (sentence === undefined || end - start < 2) return []
  return [
    {
      cue: { start: source.start, end: source.start },
      lemma: '',
      frame: 'signed',
      voice: 'active',
      negated: false,
      source,
      content: [{ start, end }],
      rank: 1,
      likelihood: 1,
      sentence,
    },
  ]
}
