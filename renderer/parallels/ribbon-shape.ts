/** From where to where a passage reaches, in pixels of the gutter's height. */
export interface Reach {
  readonly top: number
  readonly bottom: number
}

/** A band from a passage at the left edge to one at the right edge of a gutter, as the path of an SVG. */
export function ribbonPath(left: Reach, right: Reach, width: number): string {
  const middle = width / 2
  return (
    `M0 ${left.top}C${middle} ${left.top} ${middle} ${right.top} ${width} ${right.top}` +
    `V${right.bottom}C${middle} ${right.bottom} ${middle} ${left.bottom} 0 ${left.bottom}Z`
  )
}

/** True where either end is in the part of the gutter that is on screen. */
export const isInSight = (left: Reach, right: Reach, height: number): boolean =>
  [left, right].some(({ top, bottom }) => bottom > 0 && top < height)

/** Where the label of a ribbon stands: at its middle, but within the gutter. */
export function labelPlace(left: Reach, right: Reach, height: number): number {
  const middle = (left.top + left.bottom + right.top + right.bottom) / 4
  return Math.max(LABEL / 2, Math.min(height - LABEL / 2, middle))
}

/** The height of a label, with the room that it keeps from the next. */
const LABEL = 22

/** Moves labels down until none lies on another; those that find no room are null. `places` are in order. */
export function spreadLabels(places: readonly number[], height: number): (number | null)[] {
  let free = 0
  return places.map((place) => {
    const top = Math.max(place, free + LABEL / 2)
    if (top + LABEL / 2 > height) return null
    free = top + LABEL / 2
    return top
  })
}
