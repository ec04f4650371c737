import type { ReadParagraph } from '../reading/read-sentences.ts'
import { isFinite, isOneOf, isPhraseWord, wordSet, type Token } from '../reading/token.ts'
import { phraseStart } from './noun-phrase.ts'
import type { Found } from './report.ts'
import { TIME } from './word-classes.ts'

const NO_SPEAKERS = wordSet(
  `revealed watch video poll exclusive update updated breaking live opinion analysis review photos note related election debate photo
   editor politics image source caption inside why how the fact photograph read more also see`,
)
const LONGEST_NAME = 7
/** A turn of a transcript says something: it has so many words, and a verb. Less is a line of a table. */
const LEAST_WORDS = 3
const TRANSCRIPT_NAME = 3

const LABEL = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]+){0,2}(?=:\s)/u
const FEW = 3

/**
 * What “Name:” before paragraphs is in a text: in a transcript some name comes again; labels that are all different stand before
 * links or captions; of few it cannot be told.
 */
export type Labels = 'turns' | 'captions' | 'few'

export function labelsOf(text: string, paragraphs: readonly ReadParagraph[]): Labels {
  const labels = paragraphs.flatMap(({ start }) => LABEL.exec(text.slice(start, start + 60))?.[0] ?? [])
  if (labels.length < FEW) return 'few'
  return new Set(labels).size < labels.length ? 'turns' : 'captions'
}

/** “Berg: ferries left at noon” in a title, or a turn of a transcript. */
export function namedWords(
  text: string,
  tokens: readonly Token[],
  at: number,
  where: { title: boolean; opens: boolean; labels: Labels },
): Found | null {
  const first = tokens[0]
  if (tokens[at]?.text !== ':' || at === 0 || first === undefined) return null
  if (tokens[at + 1]?.quotation) {
    const last = namesSpeaker(tokens[at - 1]) ? at - 1 : speakerOnSubject(tokens, at)
    if (last !== null) return quotedAfterName(tokens, at, last)
  }
  if (at >= LONGEST_NAME) return null
  if (tokens[at + 1] === undefined || (/^[qa]$/i.test(first.text) && at > 1)) return null
  const name = tokens.slice(0, at)
  const speaks = tokens.length - at > LEAST_WORDS && tokens.slice(at).some(isFinite)
  const turn =
    where.opens &&
    speaks &&
    ((where.labels !== 'captions' && isShouted(text, name)) ||
      (where.labels === 'turns' && isShortName(name)))
  if (!where.title && !turn) return null
  if (NO_SPEAKERS.has(first.lower) || TIME.has(first.lower) || !name.every(isNameWord)) return null
  const end = tokens.length - (tokens.at(-1)?.text === '.' ? 1 : 0)
  return {
    cue: [at, at],
    lemma: ':',
    frame: where.title ? 'headline' : 'transcript',
    source: [0, at - 1],
    content: [[at + 1, end]],
    rank: 1,
  }
}

const namesSpeaker = (token: Token | undefined): boolean =>
  token?.tag === 'PROPN' && !TIME.has(token.lower) && !NO_SPEAKERS.has(token.lower)

const ON = wordSet('on about in at to after')

/** `Ida Brandt on the gate: “It was shut.”`: a name, a preposition with what it is about, and no verb. */
function speakerOnSubject(tokens: readonly Token[], at: number): number | null {
  const from = tokens.findLastIndex(({ text }, place) => place < at && text === ':') + 1
  if (tokens.slice(from, at).some(isFinite)) return null
  const preposition = tokens.findIndex((token, place) => place > from && place < at && isOneOf(token, ON))
  const last = preposition - 1
  return namesSpeaker(tokens[last]) && tokens.slice(from, preposition).every(isPhraseWord) ? last : null
}

/** `Tuesday: the mayor, Ida Brandt: “The gate was shut.”` */
const quotedAfterName = (tokens: readonly Token[], at: number, last: number): Found => ({
  cue: [at, at],
  lemma: ':',
  frame: 'transcript',
  source: [phraseStart(tokens, last), last],
  content: [[at + 1, at + 2]],
  rank: 2,
})

/** “HARBOUR IN WINTER: …” is a caption, and no turn. */
const isShouted = (text: string, name: readonly Token[]): boolean =>
  !name.some((token) => isOneOf(token, SMALL)) &&
  /^(?:[A-Z .'’-]{3,40}|[QA])$/.test(text.slice(name[0]?.start, name.at(-1)?.end))

const SMALL = wordSet('a an and at for in of on the to with')

const isShortName = (name: readonly Token[]): boolean =>
  name.length <= TRANSCRIPT_NAME && name.every(({ tag }) => tag === 'PROPN')

const isNameWord = (token: Token): boolean =>
  (isPhraseWord(token) && token.tag !== 'PRON') || /^(?:of|to|on)$/.test(token.lower)
