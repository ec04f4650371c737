import { Search } from 'lucide-react'
import { useMemo, useRef, useState, type FormEvent } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import { chooseFiles } from '../../client/given-files.ts'
import { useCall, useConnection, useMutationCall } from '../../client/hooks.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import './codebook.css'
import { TagEditor } from './tag-editor.tsx'
import { TagTree } from './tag-tree-list.tsx'
import { treeOf } from './tag-tree.ts'

/** The codebook: every tag in its place, what it means, and how to bring the whole of it in and out. */
export function CodebookDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const tags = useCall('tags.list', {}).data
  const create = useMutationCall('tags.create').mutate
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Id | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const leaves = useMemo(() => treeOf(tags ?? [], typed), [tags, typed])
  const current = tags?.find(({ id }) => id === chosen) ?? leaves[0]?.tag
  const name = typed.trim()
  const exists = tags?.some((tag) => tag.name.toLowerCase() === name.toLowerCase()) ?? true
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (name === '' || exists) return
    create(
      { name },
      {
        onSuccess: ({ id }) => {
          setTyped('')
          setChosen(id)
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
          <form className="codebook-find" onSubmit={add}>
            <Field
              icon={Search}
              label="Find a tag, or name a new one"
              placeholder="Find, or name a new tag"
              autoFocus
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown') return
                event.preventDefault()
                tree.current?.focus()
              }}
            />
            <button type="submit" className="button" disabled={name === '' || exists}>
              New tag
            </button>
          </form>
          <TagTree treeRef={tree} leaves={leaves} chosen={current?.id ?? null} onChoose={setChosen} />
          {tags !== undefined && leaves.length === 0 && (
            <p className="codebook-none small muted">
              {tags.length === 0
                ? 'No tags yet. Name one above, or press 1 to 9 or t on a statement.'
                : 'No tag has these letters. “New tag” makes one.'}
            </p>
          )}
        </div>
        {current !== undefined && tags !== undefined && (
          <TagEditor key={current.id} tag={current} tags={tags} onChoose={setChosen} />
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

function CsvButtons() {
  const { client, host } = useConnection()
  const take = useMutationCall('tags.importCsv').mutate
  const read = async () => {
    const [given] = await chooseFiles('files')
    const csv = await given?.file?.text()
    if (csv === undefined) return
    take(
      { csv },
      {
        onSuccess: ({ created, updated }) =>
          tell(`Codebook read: ${created} new, ${updated} brought up to date`),
      },
    )
  }
  const write = async () => {
    try {
      const { token, fileName } = await client.call('tags.csv', {})
      await host.saveExport(token)
      tell(`Codebook saved as ${fileName}`)
    } catch (error) {
      tellError(errorWords(error))
    }
  }
  return (
    <>
      <Button onClick={() => void read()}>Read CSV…</Button>
      <Button onClick={() => void write()}>Save as CSV</Button>
    </>
  )
}
