/** The words of a quote within quotation marks, unless they bring their own at one end or both. */
export const inQuotes = (words: string): string => (QUOTED.test(words) ? words : `“${words}”`)

const QUOTED = /^["“”„«»‘']|["“”»]$/u
