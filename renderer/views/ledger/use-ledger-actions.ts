import { useMemo } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { PropositionPatch } from '../../../shared/model/proposition.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { goToCell } from '../../state/ledger.ts'
import { counted } from '../../ui/counted.ts'

/** A proposition as a menu or a drag knows it. */
export interface Named {
  proposition: Id
  text: string
}

export interface LedgerActions {
  /** Makes a proposition and puts the cursor on it. */
  create(text: string): void
  change(proposition: Id, fields: PropositionPatch): void
  /** Everything that hangs on `from` hangs on `into` from then on. */
  merge(from: Named, into: Named): void
  /** `position` is the place in the analyst's own order, from 0. */
  move(proposition: Id, position: number): void
  /** Takes the proposition away; its statements stay, without one. */
  remove(row: Named): void
  assign(statements: readonly Id[], to: Named | { text: string }): void
}

/** What can be done to the rows of the ledger. Each is one step to undo, and what cannot be seen at once is offered back. */
export function useLedgerActions(): LedgerActions {
  const create = useMutationCall('propositions.create').mutate
  const update = useMutationCall('propositions.update').mutate
  const merge = useMutationCall('propositions.merge').mutate
  const move = useMutationCall('propositions.move').mutate
  const remove = useMutationCall('propositions.remove').mutate
  const assign = useMutationCall('statements.update').mutate
  const { undo } = useUndo()
  return useMemo(() => {
    const offerBack = (words: string) => tell(words, { label: 'Undo', command: 'history.undo', run: undo })
    return {
      create: (text) => create({ text }, { onSuccess: ({ id }) => goToCell({ row: id, column: 0 }, false) }),
      change: (id, fields) => update({ id, fields }),
      merge: (from, into) =>
        merge(
          { into: into.proposition, from: [from.proposition] },
          {
            onSuccess: () => {
              goToCell({ row: into.proposition, column: 0 }, false)
              offerBack(`Merged “${from.text}” into “${into.text}”`)
            },
          },
        ),
      move: (id, position) => move({ id, position }),
      remove: ({ proposition, text }) =>
        remove(
          { id: proposition, detach: true },
          {
            onSuccess: ({ detached }) =>
              offerBack(
                `Removed “${text}”${detached > 0 ? `; ${counted(detached, 'statement stands', 'statements stand')} without a proposition now` : ''}`,
              ),
          },
        ),
      assign: (ids, to) =>
        assign(
          {
            ids: [...ids],
            fields: { proposition: 'proposition' in to ? to.proposition : { text: to.text } },
          },
          { onSuccess: () => offerBack(`Put ${counted(ids.length, 'statement')} under “${to.text}”`) },
        ),
    }
  }, [create, update, merge, move, remove, assign, undo])
}
