import { useState } from 'react'
import { reliability, type DocumentDetail, type DocumentFields } from '../../../shared/model/document.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { NoteField } from '../../notes/note-field.tsx'
import { batchHere } from '../../ui/batch-here.ts'
import { dateWords } from '../../ui/dates.ts'
import { RELIABILITY_WORDS } from '../../ui/grade.tsx'
import { checkLanguage, languageHint, languageName } from '../../ui/languages.ts'
import { Scale } from '../../ui/scale.tsx'
import { FileSection } from '../file/file-section.tsx'
import { checkPublished, hintPublished, instantWords, readPublished } from './date-fields.ts'
import { Editable } from './editable.tsx'
import { FoundDates } from './found-dates.tsx'
import { grouped } from '../../ui/counted.ts'

/** The text fields of a document in the order in which they are shown. */
const FIELDS = [
  ['title', 'Title'],
  ['outlet', 'Outlet'],
  ['author', 'Author'],
  ['published', 'Published'],
  ['language', 'Language'],
  ['url', 'Address'],
] as const
type Field = (typeof FIELDS)[number][0]

/** What is known of a document. The facts of its file stand below what a person may correct. */
export function DocumentInspector({ detail }: { detail: DocumentDetail }) {
  const update = useMutationCall('documents.update')
  const [open, setOpen] = useState<Field | null>(null)
  const set = (fields: Partial<DocumentFields>) =>
    update.mutate({ ids: [detail.id], fields, batch: batchHere() })

  return (
    <section>
      <h2 className="inspector-title">Document</h2>
      <dl className="fields wide">
        {FIELDS.map(([field, label]) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              <Editable
                label={label}
                value={detail[field] ?? ''}
                shown={shownAs(field, detail)}
                check={(typed) => check(field, typed)}
                hint={(typed) => hint(field, typed)}
                clearable={field !== 'title'}
                editing={open === field}
                onEditing={(editing) => setOpen(editing ? field : null)}
                onKeep={(typed) => set({ [field]: kept(field, typed) })}
              />
              {field === 'published' && (
                <FoundDates detail={detail} onTake={(published) => set({ published })} />
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>Reliability</dt>
          <dd>
            <Scale
              label="Reliability"
              value={detail.reliability}
              grades={reliability.options.map((value) => ({ value, words: RELIABILITY_WORDS[value] }))}
              onChange={(value) => set({ reliability: value })}
              onClear={() => set({ reliability: null })}
            />
            {detail.reliability !== null && (
              <p className="small muted">{RELIABILITY_WORDS[detail.reliability]}</p>
            )}
          </dd>
        </div>
        <div>
          <dt>Imported</dt>
          <dd>
            {instantWords(detail.importedAt)}, {detail.format}, {sizeWords(detail.bytes)}
            <p className="small muted">
              {detail.fileName} · <span className="nowrap">{detail.encoding}</span> ·{' '}
              <span className="nowrap">{grouped(detail.words)} words</span>
            </p>
          </dd>
        </div>
        <div>
          <dt>Original</dt>
          <dd className="hash" title={detail.sha256}>
            SHA-256 {detail.sha256.slice(0, 4)} {detail.sha256.slice(4, 8)}…
          </dd>
        </div>
      </dl>
      <FileSection detail={detail} />
      {detail.warnings.map((warning) => (
        <p key={warning} className="small">
          {warning}
        </p>
      ))}
      <h3 className="caption">Note</h3>
      <NoteField
        key={detail.id}
        label="Note on the document"
        value={detail.note}
        onKeep={(note) => set({ note })}
      />
    </section>
  )
}

function shownAs(field: Field, { published, language }: DocumentDetail): string | undefined {
  if (field === 'published' && published !== null) return dateWords(published)
  if (field === 'language' && language !== null) return `${languageName(language)} (${language})`
  return undefined
}

function check(field: Field, typed: string): string | null {
  if (field === 'published') return checkPublished(typed)
  if (field === 'language') return checkLanguage(typed)
  return field === 'title' && typed.trim() === '' ? 'a document needs a title' : null
}

function hint(field: Field, typed: string): string | null {
  if (field === 'published') return hintPublished(typed)
  return field === 'language' ? languageHint(typed) : null
}

function kept(field: Field, typed: string): string | null {
  if (field === 'published') return readPublished(typed)
  return typed.trim() === '' ? null : typed.trim()
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
