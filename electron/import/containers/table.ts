import type { Container, Part } from '../container.ts'
import { partName } from '../part-name.ts'
import { Refusal } from '../refusal.ts'
import { chooseColumns } from '../table/choose-columns.ts'
import { rowBytes } from '../table/row-bytes.ts'
import type { TableFormat, TableRow } from '../table/table.ts'
import type { ChosenColumns } from '../../../shared/model/table-columns.ts'

/** A table as a container: each row is a document. It is opened twice, to choose by its first rows and to read them all. */
export const tableContainer = ({ label, extensions, open }: TableFormat): Container => ({
  label,
  extensions,
  async *parts({ size, read }, { tables }) {
    const bytes = read(0, size)
    const columns = await chooseColumns(await open(bytes), tables)
    for await (const row of (await open(bytes)).rows) yield partOf(row, columns)
  },
})

function partOf(row: TableRow, columns: ChosenColumns): Part {
  if (row.kind === 'row') {
    const title = columns.title === undefined ? '' : (row.cells.get(columns.title) ?? '')
    return { name: partName(row.place, title, '.row.json'), bytes: () => rowBytes(row.cells, columns) }
  }
  const { place, code, message } = row
  return {
    name: partName(place, '', '.row.json'),
    bytes: () => {
      throw new Refusal(code, message)
    },
  }
}
