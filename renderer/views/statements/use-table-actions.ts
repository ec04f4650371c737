import { useMemo } from 'react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { useClient } from '../../client/hooks.ts'
import { errorWords, tellError } from '../../state/notices.ts'
import { usePanes } from '../../state/panes.ts'
import { showInReview } from '../../state/review.ts'
import { useShell } from '../../state/shell.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { stretch, withRowToggled } from './selection.ts'

export interface TableActions {
  /** Selects or lets go one row. */
  toggle(row: Id, index: number): void
  /** Selects every row from where the last stretch began to this one. */
  stretchTo(index: number): void
  /** Selects all that the filter shows, also what is not on screen. */
  selectAll(): void
  clear(): void
  /** Shows a statement in its text. */
  open(row: StatementRow, beside: boolean): void
}

/** What can be done with the rows of the table, apart from changing them. */
export function useTableActions(): TableActions {
  const client = useClient()
  return useMemo(() => {
    const table = useStatementTable.getState
    /** The ids of all rows: a stretch may begin on a page that is not here any more. */
    const withAll = async (act: (ids: readonly Id[]) => void) => {
      const { filter, sort } = table()
      try {
        const ids = await client.call('statements.ids', { filter, sort: [...sort] })
        // Another filter was chosen in the meantime: these are not the rows that were meant.
        if (table().filter === filter) act(ids)
      } catch (error) {
        tellError(errorWords(error))
      }
    }
    return {
      toggle: (row, index) => {
        table().moveTo(index)
        table().select(withRowToggled(table().selected, row))
      },
      stretchTo: (index) => {
        table().moveTo(index, true)
        const { anchor } = table()
        void withAll((ids) => table().select(stretch(ids, anchor, index)))
      },
      selectAll: () => void withAll((ids) => table().select(ids)),
      clear: () => table().select([]),
      open: ({ id, document, start, end, anchor }, beside) => {
        if (anchor !== 'sure') return showInReview(id)
        useShell.getState().show('read')
        usePanes.getState().openDocument(document, { beside, at: { start, end } })
        usePanes.getState().setCurrent(id)
      },
    }
  }, [client])
}
