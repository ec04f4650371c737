import { useMemo } from 'react'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useStatementTable } from '../../state/statement-table.ts'

type NamedTags = readonly (Id | { name: string })[]

export interface Bulk {
  update(fields: StatementPatch): void
  tag(change: { add?: NamedTags; remove?: readonly Id[] }): void
  remove(): void
}

/** Changes of all selected statements: each is one step to undo, and is offered back at once. */
export function useBulk(): Bulk {
  const { undo } = useUndo()
  const update = useMutationCall('statements.update').mutate
  const tag = useMutationCall('statements.tag').mutate
  const remove = useMutationCall('statements.remove').mutate
  return useMemo(() => {
    const selected = () => [...useStatementTable.getState().selected]
    const say = (count: number, done: string) =>
      tell(`${countWords(count)} ${done}`, { label: 'Undo', keys: '$mod+Z', run: undo })
    return {
      update: (fields) => {
        const ids = selected()
        if (ids.length > 0) update({ ids, fields }, { onSuccess: () => say(ids.length, 'changed') })
      },
      tag: ({ add = [], remove: gone = [] }) => {
        const ids = selected()
        const input = { ids, add: [...add], remove: [...gone] }
        if (ids.length > 0) tag(input, { onSuccess: ({ changed }) => say(changed, 'tagged anew') })
      },
      remove: () => {
        const ids = selected()
        const onSuccess = ({ removed }: { removed: number }) => {
          useStatementTable.getState().select([])
          say(removed, 'removed')
        }
        if (ids.length > 0) remove({ ids }, { onSuccess })
      },
    }
  }, [update, tag, remove, undo])
}

export const countWords = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'statement' : 'statements'}`
