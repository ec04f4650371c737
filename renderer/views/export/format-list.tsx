import type { ExportFamily, ExportFormat } from '../../../shared/contract/exports.ts'
import type { Output } from '../../../shared/contract/index.ts'

export type OfferedFormat = Output<'export.formats'>[number]

interface FormatListProps {
  formats: readonly OfferedFormat[]
  chosen: ExportFormat
  onChoose(format: ExportFormat): void
}

const FAMILIES: readonly (readonly [family: ExportFamily, title: string])[] = [
  ['read', 'To read and hand over'],
  ['data', 'Tables and data'],
  ['sources', 'The sources alone'],
  ['whole', 'The whole work, to be taken in again'],
]

/** Every form that an export can have, under what people take it for. */
export function FormatList({ formats, chosen, onChoose }: FormatListProps) {
  return (
    <div role="radiogroup" aria-label="Format" className="formats">
      {FAMILIES.map(([family, title]) => (
        <fieldset key={family}>
          <legend className="caption">{title}</legend>
          {formats
            .filter((entry) => entry.family === family)
            .map(({ format, label, extension }) => (
              <label key={format}>
                <input
                  type="radio"
                  name="format"
                  checked={format === chosen}
                  autoFocus={format === chosen}
                  onChange={() => onChoose(format)}
                />
                <span>{label}</span>
                <span className="muted small">.{extension}</span>
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  )
}
