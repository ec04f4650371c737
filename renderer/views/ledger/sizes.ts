/** Widths in CSS pixels. */
export interface Sizes {
  proposition: number
  column: number
  totals: number
}

/** A window narrower than this has less room for the sentence. */
const NARROW = 900
/** Below this a cell cannot hold its figures and the line under them. */
const LEAST = 92

/** The columns share what is left beside the proposition and the origins; where that is too little, the table scrolls. */
export function sizesFor(width: number, columns: number): Sizes {
  const proposition = width < NARROW ? 220 : 288
  const totals = width < NARROW ? 112 : 132
  const free = (width - proposition - totals) / Math.max(1, columns)
  return { proposition, totals, column: Math.max(LEAST, Math.floor(free)) }
}

/** `grid-template-columns` of every row. The first column takes what a few columns leave over. */
export function tracks({ proposition, column, totals }: Sizes, columns: number): string {
  return [
    `minmax(${proposition}px, 1fr)`,
    columns > 0 ? `repeat(${columns}, ${column}px)` : '',
    `${totals}px`,
  ].join(' ')
}
