/** UTF-16 units of context that a card shows on each side of a quote. */
const MOST = 120

/** The last words of what stands before a quote, whole words only. */
export function endOf(text: string): string {
  if (text.length <= MOST) return text
  return `… ${text.slice(-MOST).replace(/^\S*\s+/u, '')}`
}

/** The first words of what stands after a quote, whole words only. */
export function beginningOf(text: string): string {
  if (text.length <= MOST) return text
  return `${text.slice(0, MOST).replace(/\s+\S*$/u, '')} …`
}
