import { X } from 'lucide-react'
import { useState } from 'react'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { useCall } from '../../client/hooks.ts'
import { Icon } from '../../ui/icon.tsx'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import { tagChoices } from '../quick-tag/choices.ts'

interface TagsFieldProps {
  tags: readonly Id[]
  editing: boolean
  onEditing(editing: boolean): void
  onChange(tags: NonNullable<StatementPatch['tags']>): void
}

/** More tags than these scroll by themselves, so that note and links stay near. */
const MANY = 12

/** The tags of a statement, each with a button that takes it away, and a field for one more. */
export function TagsField({ tags, editing, onEditing, onChange }: TagsFieldProps) {
  const { data: all = [], isPending } = useCall('tags.list', {})
  const [typed, setTyped] = useState('')
  const close = () => {
    setTyped('')
    onEditing(false)
  }
  return (
    <div className="tags-field">
      <div className={tags.length > MANY ? 'tag-list many' : 'tag-list'}>
        {tags.map((id) => {
          const name = all.find((tag) => tag.id === id)?.name ?? '…'
          return (
            <span key={id} className="tag" title={name}>
              <span className="ellipsis">{name}</span>
              <button
                type="button"
                aria-label={`Take away the tag ${name}`}
                onClick={() => onChange(tags.filter((tag) => tag !== id))}
              >
                <Icon icon={X} size={10} />
              </button>
            </span>
          )
        })}
      </div>
      {editing ? (
        <div
          className="grow"
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) close()
          }}
        >
          <ChoiceBox
            label="Tag"
            value={typed}
            choices={tagChoices(all, tags, typed)}
            pending={isPending}
            floating
            onType={setTyped}
            onCancel={close}
            onChoose={(choice) => {
              if (choice) onChange([...tags, choice.id ?? { name: choice.name }])
              close()
            }}
          />
        </div>
      ) : (
        <button type="button" className="tags-hint muted small" onClick={() => onEditing(true)}>
          {all.length > 0 ? '1–9, or type' : 'add a tag'}
        </button>
      )}
    </div>
  )
}
