import type { ExportPreview as Shown, ExportProgress } from '../../../shared/contract/exports.ts'
import { errorWords } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'

interface ExportPreviewProps {
  preview: Shown | undefined
  error: Error | null
  going: ExportProgress | null
  onStop(): void
  stopped: boolean
  onAgain(): void
}

/** What will be in the file: its sheets or files with how much there is of each, what it leaves behind, and how it begins. */
export function ExportPreview({ preview, error, going, stopped, onStop, onAgain }: ExportPreviewProps) {
  return (
    <section className="export-preview" aria-label="Preview" aria-busy={going !== null}>
      {going !== null && <Going progress={going} onStop={onStop} />}
      {stopped && (
        <p className="export-stopped" role="status">
          Stopped. Nothing was written. <Button onClick={onAgain}>Make it</Button>
        </p>
      )}
      {error !== null && (
        <div className="export-stopped">
          <p className="bad" role="alert">
            {errorWords(error)}
          </p>
          <Button onClick={onAgain}>Try again</Button>
        </div>
      )}
      {error === null && preview !== undefined && (
        <>
          <Parts title="What will be in it" parts={preview.parts} />
          <Parts title="What this format cannot carry" parts={preview.losses} />
          {preview.text !== '' && (
            <>
              <h3 className="caption">How it begins</h3>
              <pre tabIndex={0} aria-label="How the file begins">
                {preview.text}
              </pre>
            </>
          )}
        </>
      )}
    </section>
  )
}

function Parts({ title, parts }: { title: string; parts: Shown['parts'] }) {
  if (parts.length === 0) return null
  return (
    <>
      <h3 className="caption">{title}</h3>
      <ul className="export-parts" tabIndex={0} aria-label={title}>
        {parts.map(({ name, detail }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="muted">{detail}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Shown after half a second: most exports are there before that. */
function Going({ progress: { read, documents }, onStop }: { progress: ExportProgress; onStop(): void }) {
  return (
    <p className="export-going" role="status">
      <span>{read > 0 ? `Reading document ${read} of ${documents}` : 'Writing'}</span>
      <Button onClick={onStop}>Stop</Button>
    </p>
  )
}
