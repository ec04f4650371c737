import type { QueryClient } from '@tanstack/react-query'
import type { Id } from '../../shared/model/identity.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { callKey } from '../client/hooks.ts'
import { errorWords, tellError } from '../state/notices.ts'

interface Attempt<T> {
  /** The statement that is changed, made or removed. */
  id: Id
  /** The list as it will be. */
  change(list: readonly Statement[]): Statement[]
  /** Has the change made, and tells which answer is kept up to date meanwhile. */
  call(options: { keeps: readonly unknown[] | undefined }): Promise<T>
  /** The statement as it is now, for what was painted. */
  answered(answer: T): Statement | undefined
}

/** The statements of one document as this page shows them: changes are painted in the list first and confirmed afterwards. */
export function paintedList(queries: QueryClient, document: Id) {
  const key = callKey('statements.list', { document })
  const patch = (change: (list: readonly Statement[]) => Statement[]) =>
    queries.setQueryData<Statement[]>(key, (list) => change(list ?? []))
  const find = (id: Id) => queries.getQueryData<Statement[]>(key)?.find((one) => one.id === id)
  const askAgain = () => void queries.invalidateQueries({ queryKey: key })

  // A list that is whole is not asked for again for what this page has changed in it: ten thousand statements, to learn of one.
  const keeps = () => {
    const list = queries.getQueryState(key)
    return list?.fetchStatus === 'idle' && !list.isInvalidated ? key : undefined
  }

  return {
    patch,

    /** The answer, or null where the change was refused: then the reason is told, and the list is asked for again. */
    attempt: async <T>({ id, change, call, answered }: Attempt<T>): Promise<T | null> => {
      const options = { keeps: keeps() }
      void queries.cancelQueries({ queryKey: key })
      patch(change)
      const painted = find(id)
      try {
        const answer = await call(options)
        const now = answered(answer)
        // Changed again meanwhile, by a hand that is quicker than the disk or by another page: the answer is older than the list.
        if (find(id) !== painted) askAgain()
        else if (now) patch((list) => list.map((one) => (one.id === id ? now : one)))
        return answer
      } catch (error) {
        tellError(errorWords(error))
        askAgain()
        return null
      }
    },
  }
}
