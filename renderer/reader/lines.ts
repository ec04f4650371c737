import { caretRect } from './caret-box.ts'
import { graphemeEdges } from './graphemes.ts'

/** The places of the caret on one line of a row: units of the row's words, both ends included. */
interface Line {
  readonly first: number
  readonly last: number
}

/** The line of a row on which the caret stands at `at`; null where nothing of it is drawn. */
export function lineAt(node: Text, at: number): Line | null {
  const rect = caretRect(node, at)
  if (!rect) return null
  return { first: firstBelow(node, rect.top), last: firstBelow(node, rect.bottom) - 1 }
}

/** The first place of a row whose caret stands below a height, in viewport pixels; one behind the last where none does. */
export function firstBelow(node: Text, height: number): number {
  let [low, high] = [0, node.length + 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    const rect = caretRect(node, middle)
    if (rect && (rect.top + rect.bottom) / 2 < height) low = middle + 1
    else high = middle
  }
  return low
}

/** The place on a line that is nearest to `x`, in viewport pixels, never within a character. */
export function nearestOn(node: Text, { first, last }: Line, x: number): number {
  const places = graphemeEdges(node.data.slice(first, last)).map((edge) => first + edge)
  const distances = places.map((place) => Math.abs((caretRect(node, place)?.left ?? Infinity) - x))
  return places[distances.indexOf(Math.min(...distances))] ?? first
}
