import type { DocumentDetail, TextVersion } from '../../../shared/model/document.ts'
import { ENCODED_FORMATS } from '../../../shared/model/encodings.ts'
import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { instantWords } from '../inspector/date-fields.ts'
import { useFileActions } from './use-file-actions.ts'
import './file.css'

/** The file behind a document: read it again, in another encoding, save it; and the texts that came of it. */
export function FileSection({ detail }: { detail: DocumentDetail }) {
  const actions = useFileActions()
  const versions = useCall('versions.list', { document: detail.id }).data ?? []
  return (
    <>
      <div className="file-buttons">
        <Button
          title={detail.source === null ? 'Choose the file' : detail.source}
          onClick={() => actions.again(detail)}
        >
          Import again
        </Button>
        {ENCODED_FORMATS.has(detail.format) && (
          <Button onClick={() => useShell.getState().open('encoding')}>Read again as…</Button>
        )}
        <Button onClick={() => actions.save(detail, null)}>Save original…</Button>
      </div>
      {versions.length > 1 && (
        <>
          <h3 className="caption">Texts</h3>
          <ul className="file-texts">
            {versions.map((version) => (
              <li key={version.id} className="small">
                <span className={version.current ? undefined : 'muted'}>
                  {version.number}
                  {version.current ? ', current' : ''} · {REASONS[version.reason]}{' '}
                  {instantWords(version.madeAt)} · {version.encoding} ·{' '}
                  {counted(version.statements, 'statement')}
                </span>{' '}
                {!version.current && (
                  <button
                    type="button"
                    aria-label={`Save the original of text ${version.number}`}
                    onClick={() => actions.save(detail, version.number)}
                  >
                    Save
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const REASONS: Readonly<Record<TextVersion['reason'], string>> = {
  import: 'imported',
  again: 'imported again',
  encoding: 'read in another encoding',
  quoted: 'what annotations quote',
}
