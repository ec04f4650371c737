/** `1 document`, `5 documents`, `12,000 documents`: counts in the names of undo steps. */
export const several = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

const LONGEST_NAME = 32

/** What was merged into what: named where it was one, else counted. */
export const mergeWords = (from: readonly string[], noun: string, into: string): string => {
  const [only] = from
  const merged = from.length === 1 && only !== undefined ? shortTitle(only) : several(from.length, noun)
  return `merge of ${merged} into ${shortTitle(into)}`
}

/** A title as short as the bar that names the undo step. */
export function shortTitle(title: string): string {
  const words = title.replace(/\s+/g, ' ').toWellFormed()
  return words.length <= LONGEST_NAME
    ? `“${words}”`
    : `“${words.slice(0, LONGEST_NAME).trimEnd().toWellFormed()}…”`
}
