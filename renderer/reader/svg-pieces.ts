import { changedStretch } from '../client/changed-stretch.ts'

export type Attributes = Readonly<Record<string, string>>

/** One element of a picture. The key says which of the pieces of the last drawing it is. */
export interface Piece {
  readonly key: string
  readonly name: 'path' | 'rect'
  readonly attributes: Attributes
}

interface Shown extends Piece {
  readonly element: SVGElement
}

const pictures = new WeakMap<SVGSVGElement, readonly Shown[]>()

/**
 * Has a picture show exactly these pieces. Those that it shows already stay, and only attributes that changed are written: the
 * browser styles, sets and paints no others anew.
 */
export function showPieces(picture: SVGSVGElement, pieces: readonly Piece[]): void {
  const before = pictures.get(picture) ?? []
  const { first, last } = changedStretch(before.map(keyOf), pieces.map(keyOf))
  const behind = pieces.length - last
  const known = (place: number) => {
    if (place < first) return before[place]
    return place < behind ? undefined : before[place + before.length - pieces.length]
  }
  const shown = pieces.map((piece, place) => shownAs(known(place), piece))
  for (const { element } of before.slice(first, before.length - last)) element.remove()
  const next = shown[behind]?.element ?? null
  for (const { element } of shown.slice(first, behind)) picture.insertBefore(element, next)
  pictures.set(picture, shown)
}

const keyOf = ({ key }: Piece): string => key

function shownAs(before: Shown | undefined, piece: Piece): Shown {
  const element = before?.element ?? document.createElementNS('http://www.w3.org/2000/svg', piece.name)
  for (const [name, value] of Object.entries(piece.attributes)) {
    if (before?.attributes[name] !== value) element.setAttribute(name, value)
  }
  return { ...piece, element }
}
