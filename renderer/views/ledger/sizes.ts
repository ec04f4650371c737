/** Widths in CSS pixels. */
export interface Sizes {
  proposition: number
  column: number
  totals: number
  /** Of a whole row, wherever the table is scrolled to. */
  row: number
}

/** A table narrower than this has less room for the sentence. */
const NARROW = 900
/** Below this a cell cannot hold its figures and the line under them. */
const LEAST = 92
/** Above this a cell stands lost. */
const MOST = 200

/**
 * The columns share what is left beside the proposition and the origins. Where that is too little the table scrolls; where it
 * is more than enough the proposition takes the rest.
 */
export function sizesFor(width: number, columns: number): Sizes {
  const least = width < NARROW ? 220 : 288
  const totals = width < NARROW ? 112 : 132
  const share = Math.floor((width - least - totals) / Math.max(1, columns))
  const column = Math.max(LEAST, Math.min(share, MOST))
  const proposition = Math.max(least, width - columns * column - totals)
  return { proposition, column, totals, row: proposition + columns * column + totals }
}

/** `grid-template-columns` of every row. */
export function tracks({ proposition, column, totals }: Sizes, columns: number): string {
  const between = columns > 0 ? `repeat(${columns}, ${column}px) ` : ''
  return `${proposition}px ${between}${totals}px`
}
