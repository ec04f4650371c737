import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { AppError } from '../../../shared/contract/errors.ts'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { useUndo } from '../../app/use-undo.ts'
import type { Client } from '../../client/client.ts'
import { useClient } from '../../client/hooks.ts'
import type { Place } from '../../state/panes.ts'
import { errorWords, speak, tell, tellError } from '../../state/notices.ts'
import { useBulkChange } from '../../state/bulk-change.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { counted } from '../../ui/counted.ts'
import { asSaved } from './as-saved.ts'

/** What a person makes of a guess; what is left out stays as guessed. */
export interface Accepting {
  stance?: Stance
  fields?: StatementPatch
  span?: Place | null
}

export interface Decisions {
  /** Makes a statement of it; null where it was refused. */
  accept(suggestion: Suggestion, changed?: Accepting): Promise<Statement | null>
  /** It is not suggested again, nor are the same words of the same speaker elsewhere. */
  dismiss(suggestion: Suggestion): Promise<boolean>
  /** Opens it again. */
  takeBack(suggestion: Suggestion): Promise<boolean>
  /** Makes statements of all that are like this one, as they are, in one undo step. */
  acceptAlike(suggestion: Suggestion): Promise<void>
}

/** Decisions on suggestions. Each shows in the list at once; where it is refused the reason is told and all is as before. */
export function useDecisions(): Decisions {
  const client = useClient()
  const queries = useQueryClient()
  const { undo } = useUndo()
  return useMemo(() => {
    const { decide, settle, forget } = useSuggestions.getState()
    const renewLists = () =>
      queries.refetchQueries({ predicate: ({ queryKey: [method] }) => method === 'suggestions.list' })
    const attempt = async <T>(
      as: Suggestion,
      call: () => Promise<T>,
      saved?: (answer: T) => Promise<Suggestion>,
    ): Promise<T | null> => {
      decide(as)
      try {
        const answer = await call()
        await renewLists()
        if (saved) decide(await saved(answer))
        settle(as.id)
        return answer
      } catch (error) {
        forget([as.id])
        tellError(errorWords(error))
        return null
      }
    }
    return {
      accept: async (suggestion, { stance, fields = {}, span = null } = {}) => {
        const as = stance ?? fields.stance ?? suggestion.stance
        if (as === null) {
          tell('Say first whether this is a claim, a denial, a question or a comment.')
          return null
        }
        const input = { id: suggestion.id, fields: { ...fields, stance: as }, ...(span ? { span } : {}) }
        const done = { ...suggestion, stance: as, outcome: 'accepted' } as const
        const kept = await attempt(
          done,
          () => client.call('suggestions.accept', input),
          (statement) => asSaved(client, done, statement),
        )
        if (kept !== null) speak(`Accepted as ${as}`)
        return kept
      },
      dismiss: async (suggestion) => {
        const done = { ...suggestion, outcome: 'dismissed' } as const
        const kept = await attempt(done, () => dismiss(client, suggestion))
        if (kept === null) return false
        if (kept > 1) tell(`Dismissed, with ${counted(kept - 1, 'exact repeat')}`)
        else speak('Dismissed')
        return true
      },
      takeBack: async (suggestion) => {
        try {
          await client.call('suggestions.takeBack', { ids: [suggestion.id] })
          forget([suggestion.id])
          return true
        } catch (error) {
          tellError(errorWords(error))
          return false
        }
      },
      acceptAlike: async (suggestion) => {
        try {
          const { ids } = await client.call('suggestions.alike', { id: suggestion.id })
          const { changed, stopped } = await acceptMany(client, ids)
          const accepted = await acceptedOf(client, suggestion, new Set(ids))
          accepted.forEach(decide)
          await renewLists()
          accepted.forEach(({ id }) => settle(id))
          const words = `${stopped ? 'Stopped: ' : ''}${counted(changed, 'suggestion')} accepted`
          tell(words, { label: 'Undo', command: 'history.undo', run: undo })
        } catch (error) {
          tellError(errorWords(error))
        }
      },
    }
  }, [client, queries, undo])
}

/** Says how many are dismissed, it and its repeats. Throws where it is decided by now, as in another window. */
async function dismiss(client: Client, { id }: Suggestion): Promise<number> {
  const { changed } = await shown(0, (options) =>
    client.call('suggestions.dismiss', { ids: [id], repeats: true }, options),
  )
  if (changed === 0)
    throw new AppError('conflict', 'This suggestion was decided meanwhile. Nothing was changed.')
  return changed
}

/** Those that were accepted with one, as they are now: the list shows what became of them, the first 500. */
async function acceptedOf(client: Client, { stance, speaker }: Suggestion, ids: ReadonlySet<string>) {
  const { suggestions } = await client.call('suggestions.list', {
    tier: 2,
    stances: [stance],
    ...(speaker === null ? {} : { speaker: speaker.name }),
    outcomes: ['accepted'],
    limit: 500,
  })
  return suggestions.filter(({ id }) => ids.has(id))
}

const acceptMany = (client: Client, ids: readonly string[]) =>
  shown(ids.length, (options) => client.call('suggestions.acceptMany', { ids: [...ids] }, options))

interface ManyOptions {
  signal: AbortSignal
  onProgress(now: { done: number; total: number }): void
}

/** So few are decided before anybody could read how far it is. */
const FEW = 200

/** While it runs the window says how far it is, and can stop it. */
async function shown<T>(total: number, work: (options: ManyOptions) => Promise<T>): Promise<T> {
  const abort = new AbortController()
  const show = (now: { done: number; total: number }) =>
    useBulkChange.setState({ running: { ...now, stop: () => abort.abort() } })
  if (total > FEW) show({ done: 0, total })
  try {
    return await work({ signal: abort.signal, onProgress: (now) => now.total > FEW && show(now) })
  } finally {
    useBulkChange.setState({ running: null })
  }
}
