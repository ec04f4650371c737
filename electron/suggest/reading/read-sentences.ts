import type { Block } from '../../../shared/model/document.ts'
import type { Span } from '../sentences.ts'
import { paragraphsOf, type Paragraph } from './paragraphs.ts'
import { quotationsIn, type Quotation } from './quotations.ts'
import { repairTags } from './repair-tags.ts'
import { isCapitalised, isDash, isStop, wordSet, type Sentence, type Token } from './token.ts'
import { tokensOf } from './tokens.ts'

/** A paragraph with its sentences. */
export interface ReadParagraph extends Paragraph {
  /** All words, also those inside quotations. */
  readonly words: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Reads a text: paragraphs, sentences, words with parts of speech, and each quotation that says something as one token. */
export function readSentences(text: string, blocks: readonly Block[]): ReadParagraph[] {
  return paragraphsOf(text, blocks).map((paragraph, place) => {
    const words = tokensOf(text, paragraph)
    const tokens = withQuotations(text, words, quotationsIn(text, paragraph))
    const sentences = sentencesOf(tokens).map((one) => ({ ...bounds(one), tokens: one, paragraph: place }))
    for (const sentence of sentences) repairTags(sentence.tokens)
    return { ...paragraph, words, sentences }
  })
}

/** UTF-16 units: in a shorter quotation nobody else is told to speak. */
const SHORT = 40

/** The sentences inside the quotations of a paragraph that have a word in them; the paragraph itself reads each quotation as one word. */
export function sentencesQuoted({ sentences, words }: ReadParagraph, having: RegExp): Sentence[] {
  return sentences.flatMap(({ tokens, paragraph }) =>
    tokens
      .filter(
        ({ quotation, start, end, text }) => quotation !== null && end - start >= SHORT && having.test(text),
      )
      .flatMap(({ start, end }) => {
        const inside = words.filter(
          (word) => word.start >= start && word.end <= end && !/^["“”„«»]+$/.test(word.text),
        )
        return sentencesOf(inside).map((one) => ({ ...bounds(one), tokens: one, paragraph }))
      }),
  )
}

function withQuotations(text: string, words: readonly Token[], quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  for (const quotation of quotations) {
    const first = words.findIndex(({ end }, place) => place >= next && end > quotation.start)
    if (first < 0) break
    tokens.push(...words.slice(next, first))
    next = first
    const whole = saysSomething(text, quotation, tokens.at(-1))
    if (whole) tokens.push(quotationToken(text, quotation))
    for (; (words[next]?.start ?? Infinity) < quotation.end; next++) {
      const word = words[next]
      if (!whole && word && !/^[“”„«»"'‘’`]+$/.test(word.text)) tokens.push({ ...word, quoted: true })
    }
  }
  return [...tokens, ...words.slice(next)]
}

/** Five words, or two that begin with a capital or follow a pause and end with a mark; less is a word in inverted commas. */
function saysSomething(text: string, quotation: Quotation, before: Token | undefined): boolean {
  const ends = /[.,!?…—-]/.test(quotation.last)
  const capital = /^\P{L}*\p{Lu}/u.test(text.slice(quotation.start, quotation.start + 4))
  const leads =
    !before || /^[,:]$/.test(before.text) || isDash(before) || isStop(before) || before.quotation !== null
  if (isTitleOfWork(text, quotation, before)) return false
  return quotation.words >= 5 || (ends && ((quotation.words >= 2 && capital) || leads))
}

/** `on “The Week in the Port”`: capitals throughout, no stop, and a word before it that a title may follow. */
function isTitleOfWork(text: string, { start, end, last }: Quotation, before: Token | undefined): boolean {
  if (
    /[.!?…]/.test(last) ||
    !before ||
    !(before.tag === 'ADP' || before.tag === 'NOUN' || before.tag === 'PART')
  )
    return false
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? []
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word))
}

const quotationToken = (text: string, quotation: Quotation): Token => ({
  start: quotation.start,
  end: quotation.end,
  text: text.slice(quotation.start, quotation.end),
  lower: '',
  tag: 'QUOTE',
  quotation,
  quoted: false,
})

/** Tokens of a sentence at the most: a list without a full stop must not become one. */
const LONGEST = 250

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at + 1 < tokens.length && at + 1 - from < LONGEST && !endsSentence(tokens, at)) continue
    sentences.push(tokens.slice(from, at + 1))
    from = at + 1
  }
  return sentences
}

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|prof|rev|hon|st|jr|sr|vs|no|jan|feb|mar|apr|aug|sept|oct|nov|dec|u\.s|u\.k|d\.c|[a-z])\.?$/i

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!here || !next) return true
  const begins = next.quotation !== null || /^[\p{Lu}\d“"‘'«„$]/u.test(next.text)
  if (isStop(here)) return begins && !isAbbreviation(before, here, next)
  const ended = here.quotation !== null && /[.!?…]/.test(here.quotation.last)
  return ended && begins && (next.quotation !== null || !tagFollows(tokens, at))
}

const isAbbreviation = (before: Token | undefined, stop: Token, next: Token): boolean =>
  before !== undefined &&
  stop.text === '.' &&
  before.end === stop.start &&
  before.text.length < 5 &&
  isCapitalised(before) &&
  ABBREVIATION.test(before.text) &&
  next.quotation === null

const TAGS = wordSet(
  `said says asked added told wrote tweeted replied shouted continued explained responded declared yelled noted recalled exclaimed
   asks wondered quipped joked warned insisted concluded argued`,
)

/** `“Really?” he asked` goes on after the quotation; `“Really.” He left` does not. */
function tagFollows(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.quotation?.last === '.') return false
  const ahead = tokens.slice(at + 1, at + 6)
  const tag = ahead.findIndex(({ lower }) => TAGS.has(lower))
  const stop = ahead.findIndex((token) => isStop(token) || token.quotation !== null)
  return tag >= 0 && (stop < 0 || tag < stop)
}

const bounds = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})
