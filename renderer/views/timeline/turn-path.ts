import { MARK_HEIGHT, type PlacedTurn } from './placed.ts'

/** CSS pixels that the words on a line need. */
const ROOM = 170

/** From the outer edge of the first mark along the edge of the lane to an arrow at the second (an SVG path, CSS pixels). */
export function turnPath({ from, to, y }: PlacedTurn): string {
  const start = { x: from.x + from.width / 2, y: y > from.y ? from.y + MARK_HEIGHT : from.y }
  const end = { x: to.x - 2, y: to.y + MARK_HEIGHT / 2 }
  const turn = end.x - 10
  return `M${start.x} ${start.y}V${y}H${turn}V${end.y}H${end.x}M${end.x - 5} ${end.y - 5}l5 5l-5 5`
}

/** Where the words of a reversal stand on its line, CSS pixels, and whether there is room for them. */
export function turnWordPlace({ from, to }: PlacedTurn): { left: number; isRoom: boolean } {
  const start = from.x + from.width / 2
  const room = to.x - start
  return { left: start + Math.max(8, (room - ROOM) / 2), isRoom: room > ROOM }
}
