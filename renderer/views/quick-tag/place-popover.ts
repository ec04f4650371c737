/** A rectangle in viewport pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const GAP = 8

/**
 * Where a popover of the given size goes: below the last line of the words, above the first where there is no room, and never
 * outside the viewport.
 */
export function placePopover(
  lines: readonly Box[],
  size: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const first = lines[0] ?? { left: GAP, top: GAP, right: GAP, bottom: GAP }
  const last = lines.at(-1) ?? first
  const below = last.bottom + GAP
  const above = first.top - GAP - size.height
  const top = below + size.height <= viewport.height - GAP || above < GAP ? below : above
  const within = (at: number, extent: number, room: number) =>
    Math.max(GAP, Math.min(at, room - extent - GAP))
  return {
    left: within(last.left, size.width, viewport.width),
    top: within(top, size.height, viewport.height),
  }
}
