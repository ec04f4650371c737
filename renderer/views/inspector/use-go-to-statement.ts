import type { Id } from '../../../shared/model/identity.ts'
import { useClient } from '../../client/hooks.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { showInReview } from '../../state/review.ts'
import { usePanes } from '../../state/panes.ts'

/** Goes to a statement, beside what is read. Where it stands in its text is asked for only then. */
export function useGoToStatement() {
  const client = useClient()
  return async ({ statement, document }: { statement: Id; document: Id }) => {
    try {
      const there = await client.call('statements.list', { document })
      const found = there.find(({ id }) => id === statement)
      if (found === undefined) return tell('That statement is not there any more.')
      if (found.anchor !== 'sure') return showInReview(statement)
      const { start, end } = found
      usePanes.getState().openDocument(document, { beside: true, at: { start, end } })
      usePanes.getState().setCurrent(statement)
    } catch (error) {
      tellError(errorWords(error))
    }
  }
}
