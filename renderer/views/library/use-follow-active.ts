import { useEffect, useRef } from 'react'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import { usePanes } from '../../state/panes.ts'

/** Keeps the row of the active pane in sight when another document comes to the front. */
export function useFollowActive(documents: readonly DocumentSummary[], show: (index: number) => void): void {
  const shown = usePanes(({ panes, active }) => panes[active]?.document)
  const latest = useRef({ documents, show })
  useEffect(() => {
    latest.current = { documents, show }
  })
  useEffect(() => {
    const index = latest.current.documents.findIndex(({ id }) => id === shown)
    if (index >= 0) latest.current.show(index)
  }, [shown])
}
