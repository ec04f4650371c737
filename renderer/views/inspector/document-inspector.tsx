import { useState } from 'react'
import { reliability, type DocumentDetail, type DocumentFields } from '../../../shared/model/document.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { NoteField } from '../../notes/note-field.tsx'
import { tellError } from '../../state/notices.ts'
import { usePanes } from '../../state/panes.ts'
import { batchHere } from '../../ui/batch-here.ts'
import { RELIABILITY_WORDS } from '../../ui/grade.tsx'
import { Scale } from '../../ui/scale.tsx'
import { FileSection } from '../file/file-section.tsx'
import { DOCUMENT_FIELDS, hintOf, keptOf, problemOf, shownAs, type DocumentField } from './document-fields.ts'
import { Editable } from './editable.tsx'
import { FileFacts } from './file-facts.tsx'
import { FoundDates } from './found-dates.tsx'
import { Gone, notKept } from './gone.tsx'
import { typedWords } from './typed-words.ts'

interface DocumentInspectorProps {
  detail: DocumentDetail
  /** True where it was removed while somebody typed here. */
  gone: boolean
}

/** What is known of a document. The facts of its file stand below what a person may correct. */
export function DocumentInspector({ detail, gone }: DocumentInspectorProps) {
  const update = useMutationCall('documents.update')
  const set = (fields: Partial<DocumentFields>) => {
    if (gone) tellError(notKept('This document', typedWords(fields)))
    else update.mutate({ ids: [detail.id], fields, batch: batchHere() })
  }
  return (
    <>
      {gone && <Gone what="This document" onLeave={closeActive} />}
      <section>
        <h2 className="inspector-title">Document</h2>
        <dl className="fields wide">
          <TextFields detail={detail} set={set} />
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
          <FileFacts detail={detail} />
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
    </>
  )
}

function closeActive(): void {
  const { close, active } = usePanes.getState()
  close(active)
}

interface TextFieldsProps {
  detail: DocumentDetail
  set(fields: Partial<DocumentFields>): void
}

/** Each is edited where it stands, one at a time. */
function TextFields({ detail, set }: TextFieldsProps) {
  const [open, setOpen] = useState<DocumentField | null>(null)
  return DOCUMENT_FIELDS.map(([field, label]) => (
    <div key={field}>
      <dt>{label}</dt>
      <dd>
        <Editable
          label={label}
          value={detail[field] ?? ''}
          shown={shownAs(field, detail)}
          check={(typed) => problemOf(field, typed)}
          hint={(typed) => hintOf(field, typed)}
          clearable={field !== 'title'}
          editing={open === field}
          onEditing={(editing) => setOpen(editing ? field : null)}
          onKeep={(typed) => set({ [field]: keptOf(field, typed) })}
        />
        {field === 'published' && <FoundDates detail={detail} onTake={(published) => set({ published })} />}
      </dd>
    </div>
  ))
}
