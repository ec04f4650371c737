import { useEffect, useMemo, useRef } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { useCall, useClient, useMutationCall } from '../client/hooks.ts'
import { useCommands, type Command } from '../state/commands.ts'
import { errorWords, tell, tellError } from '../state/notices.ts'
import { useChosenParallel } from '../state/parallels.ts'
import { usePanes } from '../state/panes.ts'
import { useUndo } from '../app/use-undo.ts'
import { centreParallel, openInNextPane } from './go-to-parallel.ts'
import { nextParallel } from './next-parallel.ts'
import { statementsOn } from './statements-on.ts'

/** What keys do with parallels while texts are read. */
export function useParallelCommands(): void {
  const deeds = useDeeds()
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useCommands(
    useMemo<readonly Command[]>(() => {
      const when = () => (latest.current.chosen ? null : 'Choose a parallel passage first')
      const some = () => (latest.current.count > 0 ? null : 'No parallel passage is known in this document')
      return [
        { id: 'parallel.next', when: some, run: () => latest.current.walk(1) },
        { id: 'parallel.previous', when: some, run: () => latest.current.walk(-1) },
        { id: 'parallel.open', when, run: () => latest.current.open() },
        { id: 'parallel.repeats', when, run: () => void latest.current.link('repeats') },
        { id: 'parallel.contradicts', when, run: () => void latest.current.link('contradicts') },
        { id: 'parallel.origin', when, run: () => void latest.current.merge() },
      ]
    }, []),
  )
}

/** Those that stand in the current text. */
const standing = (statements: readonly Statement[]) => statements.filter(({ anchor }) => anchor === 'sure')

function useDeeds() {
  const client = useClient()
  const panes = usePanes((state) => state.panes)
  const active = usePanes((state) => state.active)
  const chosen = useChosenParallel((state) => state.chosen)
  const document = panes[active]?.document ?? null
  const parallels =
    useCall('parallels.ofDocument', { document: document ?? '' }, { enabled: document !== null }).data ?? []
  const difference = useCall('parallels.difference', { id: chosen ?? 0 }, { enabled: chosen !== null }).data
  const createLink = useMutationCall('links.create').mutateAsync
  const mergeOrigins = useMutationCall('origins.merge').mutateAsync
  const { undo } = useUndo()
  const isOpen = (id: Id) => panes.some((pane) => pane.document === id)
  const undoable = { label: 'Undo', command: 'history.undo', run: undo } as const

  const onBoth = async (work: (left: Id, right: Id) => Promise<string>) => {
    if (!difference) return
    try {
      const [left, right] = await Promise.all(
        [difference.left, difference.right].map(async (side) =>
          statementsOn(standing(await client.call('statements.list', { document: side.document })), side),
        ),
      )
      if (!left || !right) return tell('Mark the words of both passages as statements first.')
      tell(await work(left.id, right.id), undoable)
    } catch (error) {
      tellError(errorWords(error))
    }
  }

  return {
    chosen: chosen !== null,
    count: parallels.length,
    walk: (by: 1 | -1) => {
      if (document === null) return
      const next = nextParallel(parallels, chosen, isOpen, by)
      if (next) centreParallel(next.id, [{ document, ...next.here }, next.there])
    },
    open: () => {
      const there = [difference?.left, difference?.right].find((side) => side && side.document !== document)
      if (there) openInNextPane(there, chosen)
    },
    link: (kind: 'repeats' | 'contradicts') =>
      onBoth(async (from, to) => {
        const made = await createLink({ from, to, kind })
        return `Statement ${made.from.number} ${kind} statement ${made.to.number}`
      }),
    merge: () =>
      onBoth(async (...statements) => {
        const { changed } = await mergeOrigins({ statements })
        return changed === 0 ? 'They are one origin already' : 'Both statements go back to one origin now'
      }),
  }
}
