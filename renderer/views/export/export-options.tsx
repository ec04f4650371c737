import { useState } from 'react'
import { exportRequest, type ExportRequest } from '../../../shared/contract/exports.ts'
import { Field } from '../../ui/field.tsx'
import { Segments } from '../../ui/segments.tsx'
import { ColumnPicker } from './column-picker.tsx'
import type { OfferedFormat } from './format-list.tsx'
import { ScopePicker } from './scope-picker.tsx'
import { TemplatePicker } from './template-picker.tsx'

interface ExportOptionsProps {
  format: OfferedFormat
  choice: ExportRequest
  onChange(part: Partial<ExportRequest>): void
}

const GROUPINGS = [
  { value: 'document', label: 'document' },
  { value: 'speaker', label: 'speaker' },
  { value: 'proposition', label: 'proposition' },
  { value: 'stance', label: 'stance' },
] as const

/** What a format leaves to the person; what makes no difference to it is not asked. */
export function ExportOptions({ format: { asks }, choice, onChange }: ExportOptionsProps) {
  return (
    <>
      {asks.includes('template') && (
        <TemplatePicker chosen={choice.template} onChoose={(template) => onChange({ template })} />
      )}
      <div className="form-row">
        <span>Statements</span>
        <ScopePicker scope={choice.scope} onChange={(scope) => onChange({ scope })} />
      </div>
      {asks.includes('grouping') && (
        <div className="form-row">
          <span>Grouped by</span>
          <Segments
            label="Grouped by"
            value={choice.groupBy}
            options={GROUPINGS}
            onChange={(groupBy) => onChange({ groupBy })}
          />
        </div>
      )}
      {asks.includes('columns') && (
        <ColumnPicker columns={choice.columns} onChange={(columns) => onChange({ columns })} />
      )}
      {asks.includes('base-url') && (
        <AddressField address={choice.baseUrl} onChange={(baseUrl) => onChange({ baseUrl })} />
      )}
      {asks.includes('originals') && (
        <label className="check">
          <input
            type="checkbox"
            checked={choice.originals}
            onChange={({ target }) => onChange({ originals: target.checked })}
          />
          With the original files
        </label>
      )}
    </>
  )
}

interface AddressFieldProps {
  address: string | null
  onChange(address: string | null): void
}

/** An address that is not whole yet counts as none, and is said to be so. */
function AddressField({ address, onChange }: AddressFieldProps) {
  const [typed, setTyped] = useState(address ?? '')
  const parsed = exportRequest.shape.baseUrl.safeParse(typed === '' ? null : typed)
  return (
    <div className="form-row">
      <span>Published at</span>
      <div className="grow">
        <Field
          label="Address of the published report"
          type="url"
          placeholder="https://example.org/checks.html, if it is"
          value={typed}
          aria-invalid={!parsed.success}
          onChange={({ target: { value } }) => {
            setTyped(value)
            const next = exportRequest.shape.baseUrl.safeParse(value === '' ? null : value)
            onChange(next.success ? next.data : null)
          }}
        />
        {!parsed.success && (
          <small className="bad" role="status">
            Write a whole address, such as https://example.org/checks
          </small>
        )}
      </div>
    </div>
  )
}
