import type { Stance } from '../../shared/model/stance.ts'

/** Paints spans by name, without touching the text. Each pane has its own painter; the names and colours are shared. */
export interface Painter {
  /** Shows exactly these ranges, and none that it showed before. */
  paint(layers: ReadonlyMap<Layer, readonly AbstractRange[]>): void
}

export type Layer =
  | 'selected'
  | 'found'
  | 'found-here'
  | 'changed'
  | `${Stance}-tint`
  | 'suggested'
  | `guess-${Stance | 'open' | 'around' | 'cue' | 'speaker'}`

/** What is painted over what: a found word stays yellow within the current statement. */
const PRIORITY: Readonly<Partial<Record<Layer, number>>> = {
  'guess-around': -1,
  selected: 1,
  found: 2,
  'found-here': 3,
}

/** The registry of the CSS Custom Highlight API belongs to the whole page, so that a painter removes only what it put there. */
export function createPainter(): Painter {
  let mine: (readonly [Highlight, AbstractRange])[] = []
  return {
    paint: (layers) => {
      for (const [highlight, range] of mine) highlight.delete(range)
      mine = []
      for (const [layer, ranges] of layers) {
        const highlight = highlightOf(layer)
        for (const range of ranges) {
          highlight.add(range)
          mine.push([highlight, range])
        }
      }
    },
  }
}

function highlightOf(layer: Layer): Highlight {
  const known = CSS.highlights.get(layer)
  if (known) return known
  const made = new Highlight()
  made.priority = PRIORITY[layer] ?? 0
  CSS.highlights.set(layer, made)
  return made
}
