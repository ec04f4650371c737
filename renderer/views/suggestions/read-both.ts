import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import type { PairToShow } from './pair-to-show.ts'

/** Opens both sides of a pair in panes beside each other, each at its place. */
export function readBoth({ left, right }: PairToShow): void {
  useShell.getState().show('read')
  const { openDocument } = usePanes.getState()
  for (const { place } of [left, right]) {
    if (place !== null) openDocument(place.document, { beside: place !== left.place, at: place })
  }
}
