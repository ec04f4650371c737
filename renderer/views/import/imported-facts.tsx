import type { DocumentDetail } from '../../../shared/model/document.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords } from '../../ui/dates.ts'
import { languageName } from '../../ui/languages.ts'
import { checkPublished, hintPublished, readPublished } from '../inspector/date-fields.ts'
import { Editable } from '../inspector/editable.tsx'
import { Facts, bytesWords } from './facts.tsx'
import { openInRead } from './open-in-read.ts'

/** A field of the chosen document that is being edited. */
export interface Edited {
  path: string
  field: 'outlet' | 'published'
}

export interface Editing {
  edited: Edited | null
  onEdit(edited: Edited | null): void
}

/** What was found in the file. Outlet and date are put right here, before the work begins. */
export function ImportedFacts({
  path,
  document,
  edited,
  onEdit,
}: { path: string; document: DocumentDetail } & Editing) {
  const { id, title, outlet, published, language, encoding, bytes, warnings } = document
  const update = useMutationCall('documents.update').mutate
  const opener = (field: Edited['field']) => ({
    editing: edited?.path === path && edited.field === field,
    onEditing: (on: boolean) => onEdit(on ? { path, field } : null),
  })
  return (
    <>
      <div className="section">
        <h2 dir="auto">{title}</h2>
        {warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
        <Button look="primary" onClick={() => openInRead(document.id)}>
          Open
        </Button>
      </div>
      <Facts
        facts={[
          [
            'Outlet',
            <Editable
              key="outlet"
              label="Outlet"
              value={outlet ?? ''}
              onKeep={(value) => update({ ids: [id], fields: { outlet: value.trim() || null } })}
              {...opener('outlet')}
            />,
          ],
          [
            'Published',
            <Editable
              key="published"
              label="Published"
              value={published ?? ''}
              shown={published === null ? undefined : dateWords(published)}
              check={checkPublished}
              hint={hintPublished}
              onKeep={(typed) => update({ ids: [id], fields: { published: readPublished(typed) } })}
              {...opener('published')}
            />,
          ],
          ['File', path],
          ['Size', bytesWords(bytes)],
          ['Encoding', encoding],
          ['Language', language === null ? 'not known' : languageName(language)],
        ]}
      />
    </>
  )
}
