import { useState } from 'react'
import type { SeenTables } from '../../../shared/contract/documents.ts'
import type { ChosenColumns, ColumnRole } from '../../../shared/model/table-columns.ts'
import { refuseColumns, takeColumns, useColumnChoice } from '../../state/column-choice.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { ROLES } from './column-roles.ts'
import { RowsPreview } from './rows-preview.tsx'
import './columns-dialog.css'

/** Asks which column of a table holds what, before any of its rows is imported. */
export function ColumnsDialog() {
  const asked = useColumnChoice((choice) => choice.asked)
  const table = asked?.tables[asked.at]
  if (!asked || !table) return null
  return <ColumnsOf key={asked.at} table={table} place={asked.at + 1} of={asked.tables.length} />
}

function ColumnsOf({ table, place, of }: { table: SeenTables; place: number; of: number }) {
  const [columns, setColumns] = useState<ChosenColumns>(() => withinTable(table))
  const { text } = columns
  // Mostly there is nothing to change: then Enter imports.
  const [isGuessed] = useState(text !== undefined)
  return (
    <ModalFrame label="Columns of a table" className="columns" onClose={refuseColumns}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text !== undefined) takeColumns(columns)
        }}
      >
        <div className="dialog-head">
          <h2>Which column is what?</h2>
          <span className="muted small ellipsis">{nameOf(table.paths)}</span>
          {of > 1 && (
            <span className="muted small">
              {place} of {of}
            </span>
          )}
        </div>
        <div className="columns-body">
          <div className="dialog-body">
            {ROLES.map(({ role, label }, i) => (
              <label key={role} className="form-row">
                <span>{label}</span>
                <select
                  className="select"
                  autoFocus={i === 0 && !isGuessed}
                  value={columns[role] ?? ''}
                  onChange={({ target }) => setColumns(withColumn(columns, role, target.value))}
                >
                  <option value="">{role === 'text' ? 'choose a column' : 'none'}</option>
                  {table.headings.map((heading) => (
                    <option key={heading} value={heading}>
                      {heading}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            <p className="small muted">
              Each row becomes a document. {table.remembered ? 'As you chose the last time' : 'Guessed'}; your
              choice is remembered for tables with these headings.
            </p>
          </div>
          <RowsPreview table={table} columns={columns} />
        </div>
        <div className="dialog-foot">
          <span className="grow small" role="status">
            {text === undefined && 'Choose the column that holds the text: none of them reads like articles.'}
          </span>
          <Button onClick={refuseColumns} keys="Escape">
            Import nothing
          </Button>
          <button
            type="submit"
            className="button primary"
            autoFocus={isGuessed}
            disabled={text === undefined}
          >
            {place < of ? 'Next table' : 'Import'}
          </button>
        </div>
      </form>
    </ModalFrame>
  )
}

/** What was remembered, as far as the table has it: headings may have changed their case. */
function withinTable({ columns, headings }: SeenTables): ChosenColumns {
  return Object.fromEntries(Object.entries(columns).filter(([, heading]) => headings.includes(heading)))
}

/** A column holds one thing: chosen for another, it is taken from the first. */
function withColumn(columns: ChosenColumns, role: ColumnRole, heading: string): ChosenColumns {
  const others = Object.entries(columns).filter(([name, taken]) => name !== role && taken !== heading)
  return { ...Object.fromEntries(others), ...(heading !== '' && { [role]: heading }) }
}

function nameOf([first = '', ...more]: readonly string[]): string {
  if (more.length === 0) return first
  return `${first} and ${more.length} more with the same headings`
}
