import type { ExportRequest } from '../../../shared/contract/exports.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { useCall, useConnection } from '../../client/hooks.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import './export.css'
import { ExportOptions } from './export-options.tsx'
import { ExportPreview } from './export-preview.tsx'
import { FormatList, type OfferedFormat } from './format-list.tsx'
import { useExport } from './use-export.ts'
import { useExportChoice } from './use-export-choice.ts'

/** Writes the notes into a file: which form, which statements, how they are laid out, and what will be in it. */
export function ExportDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const formats = useCall('export.formats', {}).data ?? []
  const { choice, change, remember } = useExportChoice()
  const chosen = formats.find((entry) => entry.format === choice?.format)
  return (
    <ModalFrame label="Export" className="export" onClose={close}>
      <div className="dialog-head">
        <h2>Export</h2>
        <span className="muted small">
          Every quote goes out with its document, outlet, date, speaker and stance.
        </span>
      </div>
      {choice !== null && chosen !== undefined && (
        <Choosing formats={formats} format={chosen} choice={choice} onChange={change} onSaved={remember} />
      )}
    </ModalFrame>
  )
}

interface ChoosingProps {
  formats: readonly OfferedFormat[]
  format: OfferedFormat
  choice: ExportRequest
  onChange(part: Partial<ExportRequest>): void
  onSaved(): void
}

function Choosing({ formats, format, choice, onChange, onSaved }: ChoosingProps) {
  const { host } = useConnection()
  const close = useShell((shell) => shell.closeDialog)
  const lacksTemplate = format.asks.includes('template') && choice.template === null
  const { made, isCurrent, error, going, stop, again } = useExport(choice, !lacksTemplate)
  const isStopped = !lacksTemplate && !isCurrent && going === null && error === null

  const give = format.printed ? host.openExport : host.saveExport
  const finish = async () => {
    if (made === undefined || !isCurrent) return
    try {
      await give(made.token)
      onSaved()
      close()
      tell(`Exported ${made.holds} as ${made.fileName}`)
    } catch (failure) {
      tellError(errorWords(failure))
    }
  }

  return (
    <>
      <div
        className="export-columns"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isChoice(event.target)) void finish()
        }}
      >
        <FormatList
          formats={formats}
          chosen={format.format}
          onChoose={(next) => onChange({ format: next })}
        />
        <div className="export-side">
          <p className="muted small">
            {format.about}
            {format.printed && ` ${PRINTED}`}
          </p>
          <ExportOptions key={format.format} format={format} choice={choice} onChange={onChange} />
          <ExportPreview
            preview={lacksTemplate || isStopped ? undefined : made?.preview}
            error={error}
            going={going}
            onStop={stop}
            stopped={isStopped}
            onAgain={again}
          />
        </div>
      </div>
      <div className="dialog-foot">
        <span className="grow muted small" role="status">
          {isCurrent && made !== undefined && inWords(made)}
        </span>
        <Button onClick={close} keys="Escape">
          Cancel
        </Button>
        <Button look="primary" keys="Enter" disabled={!isCurrent} onClick={() => void finish()}>
          {format.printed
            ? 'Open to print'
            : format.asks.includes('template')
              ? 'Save file'
              : `Save ${format.label}`}
        </Button>
      </div>
    </>
  )
}

/** Enter saves from where something is chosen or written; a button, a list and a fold have a use for it of their own. */
const isChoice = (target: EventTarget): boolean => target instanceof HTMLInputElement

const PRINTED =
  'Here your browser makes the PDF: the report opens in a window of its own; choose “Save as PDF” where it asks for a printer.'

const inWords = ({ holds, bytes, fileName }: Output<'export.run'>): string =>
  `${holds}, ${sizeOf(bytes)}, ${fileName}`

function sizeOf(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`
}
