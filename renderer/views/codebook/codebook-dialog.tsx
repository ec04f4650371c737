import { useMemo, useState } from 'react'
import { useCall } from '../../client/hooks.ts'
import { setChosenTag, useChosenTag } from '../../state/chosen-tag.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import './codebook.css'
import { CsvButtons } from './csv-buttons.tsx'
import { TagEditor } from './tag-editor.tsx'
import { TagFinder } from './tag-finder.tsx'
import { treeOf } from './tag-tree.ts'

/** The codebook: every tag in its place, what it means, and how to bring the whole of it in and out. */
export function CodebookDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const tags = useCall('tags.list', {}).data
  const [typed, setTyped] = useState('')
  const chosen = useChosenTag((state) => state.chosen)
  const leaves = useMemo(() => treeOf(tags ?? [], typed), [tags, typed])
  const current = tags?.find(({ id }) => id === chosen) ?? leaves[0]?.tag

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
        <TagFinder tags={tags} leaves={leaves} chosen={current?.id ?? null} typed={typed} onType={setTyped} />
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
