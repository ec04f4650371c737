import type { Block } from '../../../shared/model/document.ts'

const LONGEST_TITLE = 100

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })

/** The headline: a heading before the first paragraph, else the first sentence, shortened; null where there is no text but furniture. */
export function titleOf(text: string, blocks: readonly Block[]): string | null {
  const content = blocks.filter((block) => block.kind !== 'furniture')
  const [first] = content
  if (!first) return null
  const words = text.slice(first.start, first.end).replace(/\s+/g, ' ')
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
