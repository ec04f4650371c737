import english from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../sentences.ts'
import type { Token } from './token.ts'

/** Without the package's own sentences: ours know quotations. */
const nlp = winkNLP(english, ['pos'])
const { value, pos, precedingSpaces } = nlp.its

/** Short words that keep their full stop. */
const ABBREVIATIONS = /^(?:vs|etc|no|a\.m|p\.m|approx|inc|ft|mr|mrs|ms|dr)\.$/

/** The words and marks of one paragraph with their parts of speech, as the tagger has them. Offsets are those of the text. */
export function tokensOf(text: string, paragraph: Span): Token[] {
  const part = text.slice(paragraph.start, paragraph.end)
  const read = nlp.readDoc(part).tokens()
  const [values, tags, spaces] = [read.out(value), read.out(pos), read.out(precedingSpaces)]
  const found: Token[] = []
  let at = 0
  for (const [place, word] of values.entries()) {
    at += (spaces[place] ?? '').length
    if (!part.startsWith(word, at)) at = Math.max(at, part.indexOf(word, Math.max(0, at - 3)))
    found.push(...withoutStop(tokenAt(paragraph.start + at, word, tags[place] ?? 'X')))
    at += word.length
  }
  return joined(text, withoutTickers(part, paragraph.start, found))
}

const TICKER = /<[A-Z]{1,5}(?:\.[A-Z]{1,2})?>/g

/** “Korrin Port Plc <KPP.L> said”: how a wire marks a company is no word of the sentence. */
function withoutTickers(part: string, start: number, tokens: readonly Token[]): readonly Token[] {
  const tickers = part.includes('<') ? [...part.matchAll(TICKER)] : []
  if (tickers.length === 0) return tokens
  return tokens.filter(
    (token) =>
      !tickers.some(
        ({ 0: ticker, index }) => token.start >= start + index && token.end <= start + index + ticker.length,
      ),
  )
}

/** “iGen.fr” is one name: the tagger ends a sentence in it. */
function joined(text: string, tokens: readonly Token[]): Token[] {
  const found: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [here, dot, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    if (here === undefined) break
    const last = found.at(-1)
    if (dot?.text === '.' && next && (isAddress(here, dot, next) || isInitials(here, dot, next))) {
      found.push(tokenAt(here.start, text.slice(here.start, next.end), 'PROPN'))
      at += 2
    } else if (last && isCutInside(last, here)) {
      found.splice(-1, 1, tokenAt(last.start, text.slice(last.start, here.end), last.tag))
    } else found.push(here)
  }
  return found
}

/** “non-U.S.” */
const isInitials = (name: Token, dot: Token, ending: Token): boolean =>
  name.end === dot.start &&
  dot.end === ending.start &&
  /-\p{Lu}$/u.test(name.text) &&
  /^\p{Lu}\.$/u.test(ending.text)

/** “Yıldız” is one word: the tagger ends one before and behind a letter that it does not know. */
const isCutInside = (before: Token, here: Token): boolean =>
  before.end === here.start && CUT.test(`${before.text.slice(-1)}${here.text.slice(0, 1)}`)

const CUT = /^(?:\p{L}[^\P{L}a-zA-Z]|[^\P{L}a-zA-Z]\p{L})$/u

const isAddress = (name: Token, dot: Token, ending: Token): boolean =>
  name.end === dot.start &&
  dot.end === ending.start &&
  /\p{L}{2}$/u.test(name.text) &&
  /^(?:\p{Ll}{2,4}|\p{Lu}{2,4})$/u.test(ending.text)

/** “in.” at the end of a sentence is a word and a stop; the tagger takes it for an abbreviation. */
function withoutStop(token: Token): Token[] {
  if (!/^[a-z]{2,}\.$/.test(token.text) || ABBREVIATIONS.test(token.text)) return [token]
  const word = tokenAt(token.start, token.text.slice(0, -1), token.tag)
  return [word, tokenAt(word.end, '.', 'PUNCT')]
}

const tokenAt = (start: number, word: string, tag: string): Token => ({
  start,
  end: start + word.length,
  text: word,
  lower: word.toLowerCase().replaceAll('’', "'"),
  tag,
  quotation: null,
  quoted: false,
})
