import type { DocumentDetail } from '../../../shared/model/document.ts'
import { grouped } from '../../ui/counted.ts'
import { instantWords } from './date-fields.ts'

/** What the file of a document is: nobody edits that. */
export function FileFacts({ detail }: { detail: DocumentDetail }) {
  const { importedAt, format, bytes, fileName, encoding, words, sha256 } = detail
  return (
    <>
      <div>
        <dt>Imported</dt>
        <dd>
          {instantWords(importedAt)}, {format}, {sizeWords(bytes)}
          <p className="small muted">
            {fileName} · <span className="nowrap">{encoding}</span> ·{' '}
            <span className="nowrap">{grouped(words)} words</span>
          </p>
        </dd>
      </div>
      <div>
        <dt>Original</dt>
        <dd className="hash" title={sha256}>
          SHA-256 {sha256.slice(0, 4)} {sha256.slice(4, 8)}…
        </dd>
      </div>
    </>
  )
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
