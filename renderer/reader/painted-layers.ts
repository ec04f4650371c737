import type { Statement } from '../../shared/model/statement.ts'
import { UNDERLINES } from './lanes.ts'
import type { Layer } from './painter.ts'
import { isEmpty, overlap, type Span } from './span.ts'
import { mountedRows, rangesIn } from './text-dom.ts'

interface Painted {
  /** The statements whose words are in the page. */
  visible: readonly Statement[]
  lanes: ReadonlyMap<string, number>
  current: Statement | null
  found: readonly Span[]
  foundHere: Span | null
  span: Span | null
  /** The stretch of text that is in the page. */
  shown: Span
}

/** What the painter shows: underlines by stance and depth, the tint of the current statement, found words, the selection. */
export function paintedLayers(surface: HTMLElement, painted: Painted): Map<Layer, StaticRange[]> {
  const { visible, lanes, current, found, foundHere, span, shown } = painted
  const rows = mountedRows(surface)
  const layers = new Map<Layer, StaticRange[]>()
  const add = (layer: Layer, stretch: Span) => {
    const ranges = rangesIn(rows, stretch)
    if (ranges.length > 0) layers.set(layer, [...(layers.get(layer) ?? []), ...ranges])
  }
  for (const statement of visible) {
    const lane = lanes.get(statement.id) ?? 0
    if (lane < UNDERLINES) add(`${statement.stance}-${lane === 0 ? 0 : 1}`, statement)
  }
  if (current) add(`${current.stance}-tint`, current)
  for (const place of found) if (overlap(place, shown)) add('found', place)
  if (foundHere) add('found-here', foundHere)
  if (span && !isEmpty(span)) add('selected', span)
  return layers
}
