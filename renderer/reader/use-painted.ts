import { useMemo } from 'react'
import type { Statement } from '../../shared/model/statement.ts'
import { usePanes } from '../state/panes.ts'
import { intervalIndex, type IntervalIndex } from './interval-index.ts'
import type { Painted } from './row-paint.ts'
import type { Suggested } from './suggested.ts'
import type { Find } from './use-find.ts'

/** What is to be seen on the text of a pane; the same object until some of it changes. `index` is the place of the pane. */
export function usePainted(
  index: number,
  statements: IntervalIndex<Statement>,
  { places, here: foundHere }: Find,
  suggested: Suggested | undefined,
): Painted {
  const chosen = usePanes((panes) => panes.panes[index]?.current ?? null)
  const current = useMemo(
    () => (chosen === null ? null : (statements.items.findLast(({ id }) => id === chosen) ?? null)),
    [statements, chosen],
  )
  const found = useMemo(() => intervalIndex(places), [places])
  return useMemo(
    () => ({ statements, current, found, foundHere, suggested }),
    [statements, current, found, foundHere, suggested],
  )
}
