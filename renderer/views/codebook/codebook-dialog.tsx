import { useMemo, useRef, useState } from 'react'
import { nameKey } from '../../../shared/text/name-key.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { setChosenTag, useChosenTag } from '../../state/chosen-tag.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { FilterField } from '../../ui/filter-field.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import './codebook.css'
import { CsvButtons } from './csv-buttons.tsx'
import { TagEditor } from './tag-editor.tsx'
import { TagTree } from './tag-tree-list.tsx'
import { treeOf } from './tag-tree.ts'

/** The codebook: every tag in its place, what it means, and how to bring the whole of it in and out. */
export function CodebookDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const tags = useCall('tags.list', {}).data
  const create = useMutationCall('tags.create').mutate
  const [typed, setTyped] = useState('')
  const chosen = useChosenTag((state) => state.chosen)
  const tree = useRef<HTMLDivElement>(null)
  const leaves = useMemo(() => treeOf(tags ?? [], typed), [tags, typed])
  const current = tags?.find(({ id }) => id === chosen) ?? leaves[0]?.tag
  const name = typed.trim()
  const exists = tags?.some((tag) => nameKey(tag.name) === nameKey(name)) ?? true
  const add = () => {
    if (name === '' || exists) return
    create(
      { name },
      {
        onSuccess: ({ id }) => {
          setTyped('')
          setChosenTag(id)
        },
      },
    )
  }

  return (
    <ModalFrame label="Codebook" className="codebook" onClose={close}>
      <div className="dialog-head">
        <h2>Codebook</h2>
        <span className="muted small grow" role="status">
          {tags !== undefined && `${tags.length} ${tags.length === 1 ? 'tag' : 'tags'}`}
        </span>
        <CsvButtons />
      </div>
      <div className="codebook-columns">
        <div className="codebook-side">
          <div className="codebook-find">
            <FilterField
              label="Find a tag, or name a new one"
              placeholder="Find, or name a new tag"
              autoFocus
              value={typed}
              onType={setTyped}
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
          <TagTree treeRef={tree} leaves={leaves} chosen={current?.id ?? null} onChoose={setChosenTag} />
          {tags !== undefined && leaves.length === 0 && (
            <p className="codebook-none small muted">
              {tags.length === 0
                ? 'No tags yet. Name one above, or press 1 to 9 or t on a statement.'
                : 'No tag has these letters. “New tag” makes one.'}
            </p>
          )}
        </div>
        {current !== undefined && tags !== undefined && (
          <TagEditor key={current.id} tag={current} tags={tags} onChoose={setChosenTag} />
        )}
      </div>
      <div className="dialog-foot">
        <span className="grow muted small">Each change is one step to undo.</span>
        <Button look="primary" onClick={close} keys="Escape">
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}
