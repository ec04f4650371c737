import { useState } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useShell } from '../../state/shell.ts'
import { showStatements } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import { tagChoices } from '../quick-tag/choices.ts'

interface TagMovesProps {
  tag: Tag
  tags: readonly Tag[]
  onChoose(tag: Id | null): void
}

/** What can be done to a tag as a whole. */
export function TagMoves({ tag, tags, onChoose }: TagMovesProps) {
  const [merging, setMerging] = useState(false)
  const { merge, remove } = useTagMoves(tag, onChoose)
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
          Show {counted(tag.uses, 'statement')}
        </Button>
        <Button disabled={tags.length < 2} aria-expanded={merging} onClick={() => setMerging(!merging)}>
          Merge into…
        </Button>
        <Button onClick={remove}>Remove</Button>
      </div>
      {merging && <MergeBox {...{ tag, tags }} onMerge={merge} onDone={() => setMerging(false)} />}
    </>
  )
}

/** Each move offers to be undone, and says which tag is looked at then. */
function useTagMoves(tag: Tag, onChoose: TagMovesProps['onChoose']) {
  const merge = useMutationCall('tags.merge').mutate
  const remove = useMutationCall('tags.remove').mutate
  const { undo } = useUndo()
  const done = (chosen: Id | null, words: string) => ({
    onSuccess: () => {
      onChoose(chosen)
      tell(words, { label: 'Undo', command: 'history.undo', run: undo })
    },
  })
  return {
    merge: (into: Tag) =>
      merge({ into: into.id, from: [tag.id] }, done(into.id, `“${tag.name}” is “${into.name}” now`)),
    remove: () => remove({ id: tag.id }, done(null, `Removed the tag “${tag.name}”`)),
  }
}

interface MergeBoxProps extends Omit<TagMovesProps, 'onChoose'> {
  onMerge(into: Tag): void
  onDone(): void
}

function MergeBox({ tag, tags, onMerge, onDone }: MergeBoxProps) {
  const [typed, setTyped] = useState('')
  return (
    <ChoiceBox
      label="Merge into"
      value={typed}
      choices={tagChoices(tags, [tag.id], typed).filter(({ id }) => id !== null)}
      onType={setTyped}
      onChoose={(choice) => {
        const into = tags.find(({ id }) => id === choice?.id)
        if (into !== undefined) onMerge(into)
        onDone()
      }}
      onCancel={onDone}
    />
  )
}
