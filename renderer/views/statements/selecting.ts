import type { QueryClient } from '@tanstack/react-query'
import type { Id } from '../../../shared/model/identity.ts'
import type { Client } from '../../client/client.ts'
import { errorWords, tellError } from '../../state/notices.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { idsHere } from './row-pages.ts'
import { stretch, withRowToggled } from './selection.ts'

/** What selects rows of the table, also rows that were never on screen. */
export interface Selecting {
  /** Selects or lets go one row. */
  toggle(row: Id, index: number): void
  /** Selects every row from where the last stretch began to this one. */
  stretchTo(index: number): void
  /** Selects all that the filter shows, also what is not on screen. */
  selectAll(): void
  clear(): void
  /** Runs `act` on what is selected: at once, or when rows that are asked for have come; never where they did not come. */
  whenSelected(act: () => void): void
}

export function createSelecting(client: Pick<Client, 'call'>, queries: QueryClient): Selecting {
  const table = useStatementTable.getState
  /** The last question for rows that are not here, until it is answered or something else is selected. True: they are selected. */
  let asked: Promise<boolean> | null = null

  const select = (rows: Iterable<Id>) => {
    asked = null
    table().select(rows)
  }

  /** Asks for the ids of all rows: a stretch may begin on a page that is not here any more. */
  const ask = (choose: (ids: readonly Id[]) => readonly Id[]) => {
    const { filter, sort } = table()
    const mine: Promise<boolean> = client.call('statements.ids', { filter, sort: [...sort] }).then(
      (ids) => {
        if (asked !== mine) return false
        asked = null
        // Another filter was chosen in the meantime: these are not the rows that were meant.
        if (table().filter !== filter) return false
        select(choose(ids))
        return true
      },
      (error: unknown) => {
        if (asked === mine) asked = null
        tellError(errorWords(error))
        return false
      },
    )
    asked = mine
  }

  const selectRows = (from: number, to: number) => {
    const here = idsHere(queries, table(), from, to)
    if (here !== null) select(here)
    else ask((ids) => stretch(ids, from, to))
  }

  return {
    toggle: (row, index) => {
      table().moveTo(index)
      select(withRowToggled(table().selected, row))
    },
    stretchTo: (index) => {
      table().moveTo(index, true)
      selectRows(table().anchor, index)
    },
    selectAll: () => selectRows(0, Infinity),
    clear: () => select([]),
    whenSelected: (act) => {
      if (asked === null) act()
      else void asked.then((done) => done && act())
    },
  }
}
