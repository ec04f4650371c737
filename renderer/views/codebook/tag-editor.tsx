import { useState } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import { tagColour, type Tag, type TagPatch } from '../../../shared/model/tag.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { NoteField } from '../../notes/note-field.tsx'
import { Editable } from '../inspector/editable.tsx'
import { TagMoves } from './tag-moves.tsx'
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
            <ParentField {...{ tag, tags }} onSet={set} />
          </dd>
        </div>
        <div>
          <dt>Colour</dt>
          <dd className="row">
            <ColourField tag={tag} onSet={set} />
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

interface TagFieldProps {
  tag: Tag
  onSet(fields: TagPatch): void
}

function ParentField({ tag, tags, onSet }: TagFieldProps & { tags: readonly Tag[] }) {
  return (
    <select
      className="select"
      aria-label="Stands under"
      value={tag.parent ?? ''}
      onChange={({ target }) => onSet({ parent: target.value === '' ? null : target.value })}
    >
      <option value="">no other tag</option>
      {parentsFor(tags, tag).map(({ tag: other, level }) => (
        <option key={other.id} value={other.id}>
          {'  '.repeat(level - 1)}
          {other.name}
        </option>
      ))}
    </select>
  )
}

function ColourField({ tag, onSet }: TagFieldProps) {
  return (
    <>
      <select
        className="select"
        aria-label="Colour"
        value={tag.colour ?? ''}
        onChange={({ target }) => onSet({ colour: tagColour.safeParse(target.value).data ?? null })}
      >
        <option value="">none</option>
        {tagColour.options.map((colour) => (
          <option key={colour}>{colour}</option>
        ))}
      </select>
      <span className="tag-swatch" data-colour={tag.colour ?? undefined} />
    </>
  )
}
