import { useQueryClient } from '@tanstack/react-query'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import type { Output } from '../../../shared/contract/index.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { sharedWords } from './shared-words.ts'

/** What the selected rows have in common, told from the pages that were looked at. */
export function useSharedWords(selected: ReadonlySet<Id>): string {
  const queries = useQueryClient()
  const pages = queries.getQueriesData<Output<'statements.query'>>({ queryKey: ['statements.query'] })
  const rows = new Map<Id, StatementRow>()
  for (const [, page] of pages)
    for (const row of page?.rows ?? []) if (selected.has(row.id)) rows.set(row.id, row)
  return sharedWords([...rows.values()], selected.size)
}
