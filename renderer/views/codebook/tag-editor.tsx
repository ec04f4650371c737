import { useState } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import { tagColour, type Tag, type TagPatch } from '../../../shared/model/tag.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { NoteField } from '../../notes/note-field.tsx'
import { tell } from '../../state/notices.ts'
import { useShell } from '../../state/shell.ts'
import { showStatements } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { Editable } from '../inspector/editable.tsx'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import { tagChoices } from '../quick-tag/choices.ts'
import { parentsFor } from './tag-tree.ts'

interface TagEditorProps {
  tag: Tag
  tags: readonly Tag[]
  onChoose(tag: Id | null): void
}

/** Everything that is said of one tag. */
export function TagEditor({ tag, tags, onChoose }: TagEditorProps) {
  const update = useMutationCall('tags.update').mutate
  const [naming, setNaming] = useState(false)
  const set = (fields: TagPatch) => update({ id: tag.id, fields })
  return (
    <section className="tag-editor" aria-label={tag.name}>
      <dl className="fields wide">
        <div>
          <dt>Name</dt>
          <dd>
            <Editable
              label="Name"
              value={tag.name}
              check={(name) => (name.trim() === '' ? 'A tag needs a name.' : null)}
              onKeep={(name) => set({ name })}
              editing={naming}
              onEditing={setNaming}
            />
          </dd>
        </div>
        <div>
          <dt>Stands under</dt>
          <dd>
            <select
              className="select"
              aria-label="Stands under"
              value={tag.parent ?? ''}
              onChange={({ target }) => set({ parent: target.value === '' ? null : target.value })}
            >
              <option value="">no other tag</option>
              {parentsFor(tags, tag).map(({ tag: other, level }) => (
                <option key={other.id} value={other.id}>
                  {'  '.repeat(level - 1)}
                  {other.name}
                </option>
              ))}
            </select>
          </dd>
        </div>
        <div>
          <dt>Colour</dt>
          <dd className="row">
            <select
              className="select"
              aria-label="Colour"
              value={tag.colour ?? ''}
              onChange={({ target }) => set({ colour: tagColour.safeParse(target.value).data ?? null })}
            >
              <option value="">none</option>
              {tagColour.options.map((colour) => (
                <option key={colour}>{colour}</option>
              ))}
            </select>
            <span className="tag-swatch" data-colour={tag.colour ?? undefined} />
          </dd>
        </div>
      </dl>
      <div>
        <h3 className="caption">Definition</h3>
        <NoteField
          key={`${tag.id} definition`}
          label="Definition"
          value={tag.definition}
          onKeep={(definition) => set({ definition })}
        />
      </div>
      <div>
        <h3 className="caption">Example</h3>
        <NoteField
          key={`${tag.id} example`}
          label="Example"
          value={tag.example}
          onKeep={(example) => set({ example })}
        />
      </div>
      <TagMoves {...{ tag, tags, onChoose }} />
    </section>
  )
}

/** What can be done to a tag as a whole. */
function TagMoves({ tag, tags, onChoose }: TagEditorProps) {
  const merge = useMutationCall('tags.merge').mutate
  const remove = useMutationCall('tags.remove').mutate
  const { undo } = useUndo()
  const [merging, setMerging] = useState(false)
  const [typed, setTyped] = useState('')
  const back = { label: 'Undo', command: 'history.undo', run: undo } as const
  const mergeInto = (into: Tag) =>
    merge(
      { into: into.id, from: [tag.id] },
      {
        onSuccess: () => {
          onChoose(into.id)
          tell(`“${tag.name}” is “${into.name}” now`, back)
        },
      },
    )
  return (
    <>
      <div className="row">
        <Button
          disabled={tag.uses === 0}
          onClick={() => {
            useShell.getState().closeDialog()
            showStatements({ tags: [tag.id] })
          }}
        >
          Show {tag.uses} {tag.uses === 1 ? 'statement' : 'statements'}
        </Button>
        <Button disabled={tags.length < 2} aria-expanded={merging} onClick={() => setMerging(!merging)}>
          Merge into…
        </Button>
        <Button
          onClick={() =>
            remove(
              { id: tag.id },
              {
                onSuccess: () => {
                  onChoose(null)
                  tell(`Removed the tag “${tag.name}”`, back)
                },
              },
            )
          }
        >
          Remove
        </Button>
      </div>
      {merging && (
        <ChoiceBox
          label="Merge into"
          value={typed}
          choices={tagChoices(tags, [tag.id], typed).filter(({ id }) => id !== null)}
          onType={setTyped}
          onChoose={(choice) => {
            const into = tags.find(({ id }) => id === choice?.id)
            if (into !== undefined) mergeInto(into)
            setMerging(false)
          }}
          onCancel={() => setMerging(false)}
        />
      )}
    </>
  )
}
