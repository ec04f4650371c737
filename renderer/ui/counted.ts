/** A count with its word: `1 claim`, `2 claims`, `12,000 claims`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
