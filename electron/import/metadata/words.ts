import type { Block } from '../../../shared/model/document.ts'

/** Counts the words of a language. No word runs over a space, so what stands between two is counted once and remembered. */
interface Counter {
  readonly segmenter: Intl.Segmenter
  readonly stretches: Map<string, number>
}

const counters = new Map<string, Counter>()
const REMEMBERED = 50_000
const LONGEST_REMEMBERED = 30

/** One word of plain letters with signs around it, which is what most stretches are: the segmenter takes ten times as long to say so. */
const PLAIN = /^[!-&(-/:-@[-^`{-~]*[A-Za-z0-9]+[!-&(-/:-@[-^`{-~]*$/

/** The words of the article, furniture left out; in languages without spaces as the dictionary parts them. */
export function countWords(text: string, blocks: readonly Block[], language: string | null): number {
  const counter = counterFor(language ?? 'und')
  let words = 0
  for (const block of blocks) {
    if (block.kind === 'furniture') continue
    for (const stretch of text.slice(block.start, block.end).split(/\s+/)) words += wordsIn(stretch, counter)
  }
  return words
}

function wordsIn(stretch: string, { segmenter, stretches }: Counter): number {
  const known = stretches.get(stretch)
  if (known !== undefined) return known
  let words = 0
  if (PLAIN.test(stretch)) words = 1
  else for (const segment of segmenter.segment(stretch)) if (segment.isWordLike) words += 1
  if (stretches.size >= REMEMBERED) stretches.clear()
  if (stretch.length <= LONGEST_REMEMBERED) stretches.set(stretch, words)
  return words
}

function counterFor(language: string): Counter {
  const known = counters.get(language)
  if (known) return known
  const counter = { segmenter: new Intl.Segmenter(language, { granularity: 'word' }), stretches: new Map() }
  counters.set(language, counter)
  return counter
}
