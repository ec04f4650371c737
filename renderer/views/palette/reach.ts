import type { StatementFilter } from '../../../shared/model/statement-filter.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import type { Client } from '../../client/client.ts'
import { errorWords, tellError } from '../../state/notices.ts'
import { usePanes } from '../../state/panes.ts'
import { showInReview } from '../../state/review.ts'
import { useShell } from '../../state/shell.ts'

/** Opens a document to be read. */
export function openDocument(document: string, beside: boolean): void {
  useShell.getState().show('read')
  usePanes.getState().openDocument(document, { beside })
}

/** Opens a statement in its text, and chooses it. */
export function openStatement(
  { document, start, end, id, anchor }: Pick<Statement, 'document' | 'start' | 'end' | 'id' | 'anchor'>,
  beside: boolean,
): void {
  if (anchor !== 'sure') return showInReview(id)
  useShell.getState().show('read')
  usePanes.getState().openDocument(document, { beside, at: { start, end } })
  usePanes.getState().setCurrent(id)
}

/** Opens the oldest statement that passes a filter: for what has no place of its own, such as a speaker. */
export async function openFirst(client: Client, filter: StatementFilter, beside: boolean): Promise<void> {
  try {
    const [first] = (await client.call('statements.query', { filter, limit: 1 })).rows
    if (first !== undefined) openStatement(first, beside)
  } catch (error) {
    tellError(errorWords(error))
  }
}
