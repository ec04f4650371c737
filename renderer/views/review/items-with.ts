import type { FailedImport, ReviewItem } from '../../../shared/contract/versions.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'

/** Those with these words in quote, speaker, or title and outlet of the document; a number finds its statement. */
export function itemsWith(items: readonly ReviewItem[], words: string): readonly ReviewItem[] {
  const fits = hasWords(words)
  return items.filter(({ statement: { number, quote, speakerName, title, outlet } }) =>
    fits([number, quote, speakerName, title, outlet].join(' ')),
  )
}

/** The files with these words in their path, or in what was wrong with them. */
export function failedWith(failed: readonly FailedImport[], words: string): readonly FailedImport[] {
  const fits = hasWords(words)
  return failed.filter(({ path, message }) => fits(`${path} ${message}`))
}
