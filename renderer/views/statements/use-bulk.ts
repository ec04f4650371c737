import { useMemo } from 'react'
import type { ManyChange, OriginChoice, StatementPatch } from '../../../shared/contract/statements.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { useUndo } from '../../app/use-undo.ts'
import type { Client } from '../../client/client.ts'
import { useClient, useMutationCall } from '../../client/hooks.ts'
import { useBulkChange } from '../../state/bulk-change.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { counted } from '../../ui/counted.ts'

type NamedTags = readonly (Id | { name: string })[]

export interface Bulk {
  update(fields: StatementPatch): void
  tag(change: { add?: NamedTags; remove?: readonly Id[] }): void
  /** Links the statement that was selected first to all others. */
  link(kind: string): void
  /** Says what they go back to. */
  origin(origin: OriginChoice): void
  remove(): void
}

/** Changes of all selected statements: each is one step to undo, and is offered back at once. */
export function useBulk(): Bulk {
  const client = useClient()
  const { undo } = useUndo()
  const link = useMutationCall('links.createMany').mutate
  return useMemo(() => {
    const selected = () => [...useStatementTable.getState().selected]
    // Where nothing was done, undo would take back what was done before.
    const say = (count: number, words: string) =>
      count === 0
        ? tell('Nothing was changed: it is so already')
        : tell(words, { label: 'Undo', command: 'history.undo', run: undo })
    const run = async (change: ManyChange, done: string) => {
      const ids = selected()
      if (ids.length === 0 || useBulkChange.getState().running !== null) return
      const { changed, stopped } = await changeMany(client, ids, change)
      if (change.kind === 'removal' && !stopped) useStatementTable.getState().select([])
      say(changed, `${stopped ? 'Stopped: ' : ''}${counted(changed, 'statement')} ${done}`)
    }
    const attempt = (change: ManyChange, done: string) =>
      void run(change, done).catch((error: unknown) => {
        if (!(error instanceof AppError && error.code === 'cancelled')) tellError(errorWords(error))
      })
    return {
      update: (fields) => attempt({ kind: 'fields', fields }, 'changed'),
      tag: ({ add = [], remove = [] }) =>
        attempt({ kind: 'tags', add: [...add], remove: [...remove] }, 'tagged anew'),
      origin: (origin) => attempt({ kind: 'origin', origin }, ORIGIN_DONE[origin]),
      remove: () => attempt({ kind: 'removal' }, 'removed'),
      link: (kind) => {
        const [from, ...to] = selected()
        const onSuccess = ({ made }: { made: number }) => say(made, `${counted(made, 'link')} made`)
        if (from !== undefined && to.length > 0) link({ from, to, kind }, { onSuccess })
      },
    }
  }, [client, link, undo])
}

/** What is said behind the number of statements that changed. */
const ORIGIN_DONE: Readonly<Record<OriginChoice, string>> = {
  one: 'count as one origin now',
  apart: 'count as an origin of their own now',
  each: 'count as an origin each now',
  told: 'go back to what the program tells',
}

/** While it runs the window says how far it is, and can stop it. */
async function changeMany(client: Client, ids: readonly Id[], change: ManyChange) {
  const abort = new AbortController()
  const show = (done: number) =>
    useBulkChange.setState({ running: { done, total: ids.length, stop: () => abort.abort() } })
  show(0)
  try {
    return await client.call(
      'statements.changeMany',
      { ids: [...ids], change },
      { signal: abort.signal, onProgress: ({ done }) => show(done) },
    )
  } finally {
    useBulkChange.setState({ running: null })
  }
}
