import { create } from 'zustand'
import type { SeenTables } from '../../shared/contract/documents.ts'
import type { ChosenColumns, TableColumns } from '../../shared/model/table-columns.ts'

interface ColumnChoice {
  /** What a person is being asked about, one set of headings after the other; null where nobody is. */
  asked: { tables: readonly SeenTables[]; at: number; chosen: readonly TableColumns[] } | null
  /** Hears the answer; null where the import is not to be. */
  answer: (chosen: TableColumns[] | null) => void
}

const NOBODY: ColumnChoice = { asked: null, answer: () => {} }

export const useColumnChoice = create<ColumnChoice>(() => NOBODY)

/** Asks which column of the tables holds what, once for each set of headings. Null where the person changed their mind. */
export function chooseColumns(tables: readonly SeenTables[]): Promise<TableColumns[] | null> {
  if (tables.length === 0) return Promise.resolve([])
  return new Promise((resolve) => {
    useColumnChoice.setState({ asked: { tables, at: 0, chosen: [] }, answer: resolve })
  })
}

/** Takes the answer for the tables on screen and goes to the next ones, or ends. */
export function takeColumns(columns: ChosenColumns): void {
  const { asked, answer } = useColumnChoice.getState()
  const table = asked?.tables[asked.at]
  if (!asked || !table) return
  const chosen = [...asked.chosen, { headings: table.headings, columns }]
  if (asked.at + 1 < asked.tables.length)
    return useColumnChoice.setState({ asked: { ...asked, at: asked.at + 1, chosen } })
  useColumnChoice.setState(NOBODY)
  answer(chosen)
}

/** Nothing is imported. */
export function refuseColumns(): void {
  const { answer } = useColumnChoice.getState()
  useColumnChoice.setState(NOBODY)
  answer(null)
}
