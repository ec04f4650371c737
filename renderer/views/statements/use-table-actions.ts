import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { useClient } from '../../client/hooks.ts'
import { usePanes } from '../../state/panes.ts'
import { showInReview } from '../../state/review.ts'
import { useShell } from '../../state/shell.ts'
import { createSelecting, type Selecting } from './selecting.ts'

export interface TableActions extends Selecting {
  /** Shows a statement in its text. */
  open(row: StatementRow, beside: boolean): void
}

/** What can be done with the rows of the table, apart from changing them. */
export function useTableActions(): TableActions {
  const client = useClient()
  const queries = useQueryClient()
  return useMemo(() => ({ ...createSelecting(client, queries), open }), [client, queries])
}

function open({ id, document, start, end, anchor }: StatementRow, beside: boolean): void {
  if (anchor !== 'sure') return showInReview(id)
  useShell.getState().show('read')
  usePanes.getState().openDocument(document, { beside, at: { start, end } })
  usePanes.getState().setCurrent(id)
}
