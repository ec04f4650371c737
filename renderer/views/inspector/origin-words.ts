import type { OriginMember, OriginOf } from '../../../shared/contract/origins.ts'
import { CHANGE_NAMES } from '../../parallels/change-words.ts'
import { counted } from '../../ui/counted.ts'

/** A quote shorter than this share of another is a shortened one. */
const SHORTENED = 0.8

/** What a list says of another print of the same words: `negation differs`, `shortened`, `word for word`, `another part`. */
export function memberWords(
  { changes, isOtherPart, quote, document }: OriginMember,
  asked: { readonly quote: string; readonly document: string },
): string {
  if (isOtherPart) return document === asked.document ? 'in this article' : 'another part'
  const [gravest] = changes
  if (gravest === undefined) return 'word for word'
  if (gravest !== 'quotation' && gravest !== 'other') return `${CHANGE_NAMES[gravest]} differs`
  if (quote.length < SHORTENED * asked.quote.length) return 'shortened'
  return asked.quote.length < SHORTENED * quote.length ? 'longer' : 'wording differs'
}

/** `4 articles count as 1 source for this quote.` */
export const sourceWords = (articles: number): string =>
  articles === 1
    ? 'Marked more than once in this article: 1 source for this quote.'
    : `${counted(articles, 'article')} count as 1 source for this quote.`

/** How it was told that statements go back to one utterance. */
export const TOLD_BY: Readonly<Record<OriginOf['by'], string>> = {
  analyst: 'You have said so.',
  parallels: 'Told by parallel passages.',
  article: 'Told by like words of one speaker in one article.',
  wording: 'Told by the same words.',
}
