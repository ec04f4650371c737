import type { Id } from '../../shared/model/identity.ts'
import type { Pane } from '../state/panes.ts'

/** Two documents that are open together. */
export interface PanePair {
  readonly left: Id
  readonly right: Id
}

/** Every two panes, from left to right: parallels join them all, though ribbons join only neighbours. */
export const pairsOf = (panes: readonly Pick<Pane, 'document'>[]): PanePair[] =>
  panes.flatMap(({ document: left }, index) =>
    panes.slice(index + 1).map(({ document: right }) => ({ left, right })),
  )

/** The two panes at each gutter of a row. */
export const neighboursOf = (panes: readonly Pick<Pane, 'document'>[]): PanePair[] =>
  panes.slice(1).flatMap(({ document: right }, index) => {
    const left = panes[index]?.document
    return left === undefined ? [] : [{ left, right }]
  })
