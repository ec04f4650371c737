import type { SeenTables } from '../../../shared/contract/documents.ts'
import type { ChosenColumns } from '../../../shared/model/table-columns.ts'
import { ROLES } from './column-roles.ts'

interface RowsPreviewProps {
  table: SeenTables
  columns: ChosenColumns
}

/** The first rows of a table: what is taken stands first and says what for, then what is left out. */
export function RowsPreview({ table, columns }: RowsPreviewProps) {
  const taken = ROLES.flatMap(({ role, label }) => {
    const place = table.headings.indexOf(columns[role] ?? '')
    return place < 0 ? [] : [{ place, label }]
  })
  const left = table.headings.flatMap((_, place) =>
    taken.some((each) => each.place === place) ? [] : [{ place, label: null }],
  )
  const shown = [...taken, ...left.slice(0, MOST_LEFT)]
  return (
    <section className="rows-preview" aria-label="First rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {shown.map(({ place, label }) => (
              <th key={place} scope="col" className={label === null ? 'left' : undefined}>
                <small>{label ?? 'left out'}</small>
                {table.headings[place]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {shown.map(({ place, label }) => (
                <td key={place} dir="auto" className={label === null ? 'left' : undefined}>
                  <div>{row[place]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > MOST_LEFT && (
        <p className="small muted">{left.length - MOST_LEFT} more columns are left out.</p>
      )}
    </section>
  )
}

/** A table may have a thousand columns. */
const MOST_LEFT = 30
