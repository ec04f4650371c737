import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import { stepTo } from '../../ui/list-steps.ts'
import type { Leaf } from './tag-tree.ts'

interface TagTreeProps {
  leaves: readonly Leaf[]
  chosen: Id | null
  treeRef: RefObject<HTMLDivElement | null>
  onChoose(tag: Id): void
}

/** The tags as a tree. Arrows walk it. */
export function TagTree({ leaves, chosen, treeRef: tree, onChoose }: TagTreeProps) {
  useEffect(() => {
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [tree, chosen])
  const press = (event: KeyboardEvent) => {
    const at = leaves.findIndex(({ tag }) => tag.id === chosen)
    const to = stepTo(event.key, { at, count: leaves.length })
    const next = to === null ? undefined : leaves[to]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.tag.id)
  }
  if (leaves.length === 0) return null
  return (
    <div
      ref={tree}
      className="tag-tree"
      role="tree"
      aria-label="Tags"
      tabIndex={0}
      aria-activedescendant={chosen === null ? undefined : `tag-${chosen}`}
      onKeyDown={press}
    >
      {leaves.map(({ tag, level }) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree around it has the keys
        <div
          key={tag.id}
          id={`tag-${tag.id}`}
          role="treeitem"
          aria-level={level}
          aria-selected={tag.id === chosen}
          style={{ paddingInlineStart: 12 + (level - 1) * 16 }}
          onClick={() => onChoose(tag.id)}
        >
          <span className="tag-swatch" data-colour={tag.colour ?? undefined} />
          <span className="ellipsis" dir="auto">
            {tag.name}
          </span>
          <span className="facet-count">{tag.uses}</span>
        </div>
      ))}
    </div>
  )
}
