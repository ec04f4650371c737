import type { Block } from '../../../shared/model/document.ts'

const segmenters = new Map<string, Intl.Segmenter>()

/** The words of the article, furniture left out; in languages without spaces as the dictionary parts them. */
export function countWords(text: string, blocks: readonly Block[], language: string | null): number {
  const segmenter = segmenterFor(language ?? 'und')
  let words = 0
  for (const block of blocks) {
    if (block.kind === 'furniture') continue
    for (const segment of segmenter.segment(text.slice(block.start, block.end)))
      if (segment.isWordLike) words += 1
  }
  return words
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}
