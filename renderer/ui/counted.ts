/** A count with its word: `1 claim`, `2 claims`, `12,000 claims`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/**
 * A whole number with its thousands set apart: `12,000`. Not by `toLocaleString`: its first call in a page has the browser load what
 * it knows of languages, and the first text waits for that.
 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
