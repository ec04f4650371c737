import type { Block } from '../../../shared/model/document.ts'
import { NAME } from './outlet.ts'

const LONGEST_TITLE = 100

/** `[1]` and `[ii]` behind a word: they lead to a note and are no part of a headline. */
const NOTE_MARKS = /(?<=\S)\[(?:\d{1,3}|[ivxlc]{1,6})\]/g

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })

/** The headline: a heading before the first paragraph, else the first sentence, shortened; null where there is no text but furniture. */
export function titleOf(text: string, blocks: readonly Block[]): string | null {
  const content = blocks.filter((block) => block.kind !== 'furniture')
  const [first] = content
  if (!first) return null
  const words = text.slice(first.start, first.end).replace(NOTE_MARKS, '').replace(/\s+/g, ' ')
  return first.kind === 'heading' ? words : shorten(firstSentence(words))
}

function firstSentence(paragraph: string): string {
  const [first] = sentences.segment(paragraph.slice(0, 3 * LONGEST_TITLE))
  return first?.segment.trim() ?? paragraph
}

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST_TITLE) return sentence
  const cut = sentence.slice(0, LONGEST_TITLE + 1).toWellFormed()
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** What stands between a headline and the name of the site that a page puts before or behind it. */
const PARTED = String.raw`\s*(?:[|•·»:]|\s[-–—])\s*`

/** The title of a page without the outlet's name at its end or its beginning. A title that is nothing else stays. */
export function withoutOutlet(title: string, outlet: string | null): string {
  if (!outlet) return title
  const name = RegExp.escape(outlet)
  return title.replace(new RegExp(`(?<=\\S)${PARTED}${name}$|^${name}${PARTED}(?=\\S)`, 'iu'), '')
}

/** The same without the colon: what follows that is more often the rest of a headline. */
const BESIDE = String.raw`\s*(?:[|•·»]|\s[-–—])\s*`
/** Of the outlet's name in characters. */
const LONGEST_NAME = 40

/**
 * The name of the site that the title of a page puts beside its headline, where the page gives that alone too; null where it does not.
 * Sections may stand between. What is longer than the headline is no name: then the heading is the name.
 */
export function outletBeside(pageTitle: string, headline: string): string | null {
  const words = RegExp.escape(headline)
  const behind = new RegExp(`^${words}${BESIDE}(.+)$`, 'u').exec(pageTitle)?.[1]
  const before = new RegExp(`^(.+?)${BESIDE}${words}$`, 'u').exec(pageTitle)?.[1]
  const parted = new RegExp(BESIDE, 'u')
  const name = behind?.split(parted).at(-1) ?? before?.split(parted).at(0) ?? ''
  const isName = new RegExp(`^${NAME}$`, 'u').test(name) && name.length <= LONGEST_NAME
  return isName && name.length < headline.length ? name : null
}
