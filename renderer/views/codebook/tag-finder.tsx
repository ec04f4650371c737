import { useRef } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { setChosenTag } from '../../state/chosen-tag.ts'
import { Button } from '../../ui/button.tsx'
import { FilterField } from '../../ui/filter-field.tsx'
import { TagTree } from './tag-tree-list.tsx'
import type { Leaf } from './tag-tree.ts'

interface TagFinderProps {
  /** Undefined until they are known. */
  tags: readonly Tag[] | undefined
  /** Those that have the letters typed, each in its place. */
  leaves: readonly Leaf[]
  chosen: Id | null
  typed: string
  onType(typed: string): void
}

/** The tree of tags, and a box that finds one of them or names a new one. */
export function TagFinder({ tags, leaves, chosen, typed, onType }: TagFinderProps) {
  const create = useMutationCall('tags.create').mutate
  const tree = useRef<HTMLDivElement>(null)
  const name = typed.trim()
  const exists = tags?.some((tag) => nameKey(tag.name) === nameKey(name)) ?? true
  const add = () => {
    if (name === '' || exists) return
    create(
      { name },
      {
        onSuccess: ({ id }) => {
          onType('')
          setChosenTag(id)
        },
      },
    )
  }

  return (
    <div className="codebook-side">
      <div className="codebook-find">
        <FilterField
          label="Find a tag, or name a new one"
          placeholder="Find, or name a new tag"
          autoFocus
          value={typed}
          onType={onType}
          onLeave={(key) => {
            if (leaves.length > 0) tree.current?.focus()
            else if (key === 'Enter') add()
          }}
        />
        <Button
          disabled={name === '' || exists}
          onClick={add}
          {...(leaves.length === 0 ? { keys: 'Enter' } : {})}
        >
          New tag
        </Button>
      </div>
      <TagTree treeRef={tree} leaves={leaves} chosen={chosen} onChoose={setChosenTag} />
      {tags !== undefined && leaves.length === 0 && (
        <p className="codebook-none small muted">
          {tags.length === 0
            ? 'No tags yet. Name one above, or press 1 to 9 or t on a statement.'
            : 'No tag has these letters. “New tag” makes one.'}
        </p>
      )}
    </div>
  )
}
