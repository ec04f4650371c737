import { Undo2 } from 'lucide-react'
import type { Id } from '../../../shared/model/identity.ts'
import { IS_CONSISTENT } from '../../../shared/model/link.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { useUndo } from '../../app/use-undo.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'
import type { TimelineData } from './use-timeline-data.ts'
import { turnWords } from './wording.ts'

/** Says that a speaker did not turn: a link between the two statements remembers it, and can be undone. */
export function NotAReversal({ earlier, later }: { earlier: Id | undefined; later: Id | undefined }) {
  const link = useMutationCall('links.create')
  const { undo } = useUndo()
  return (
    <Button
      disabled={earlier === undefined || later === undefined || link.isPending}
      onClick={() => {
        if (earlier === undefined || later === undefined) return
        const onSuccess = () => tell('Not a reversal', { label: 'Undo', command: 'history.undo', run: undo })
        link.mutate({ from: earlier, to: later, kind: IS_CONSISTENT }, { onSuccess })
      }}
    >
      Not a reversal
    </Button>
  )
}

/** The reversals of which somebody has said that they are none, each with a way to take that back. */
export function SetAsideList({ data }: { data: TimelineData }) {
  const unlink = useMutationCall('links.remove')
  const { setAside, lanes } = data.timeline
  const names = new Map([
    ...lanes.map(({ key, label }) => [key, label] as const),
    ...data.others.map(({ id, name }) => [id, name] as const),
  ])
  const { found, filter } = useListFilter(setAside, ({ from }) =>
    [names.get(from.speaker), names.get(from.proposition)].join(' '),
  )
  if (setAside.length === 0) return null
  return (
    <details className="section set-aside small">
      <summary className="caption">{counted(setAside.length, 'reversal')} set aside</summary>
      <ListFilter what="reversals set aside" {...filter} />
      <ul>
        {found.map((turn) => (
          <li key={turn.link} className="row">
            <span className="grow">
              {names.get(turn.from.speaker)}, {turnWords(turn)}
              <span className="muted"> {names.get(turn.from.proposition)}</span>
            </span>
            <IconButton
              icon={Undo2}
              label="It is a reversal after all"
              disabled={unlink.isPending}
              onClick={() => unlink.mutate({ ids: [turn.link] })}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
