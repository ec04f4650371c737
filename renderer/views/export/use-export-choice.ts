import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ExportRequest, ExportScope } from '../../../shared/contract/exports.ts'
import { callKey, useCall, useMutationCall } from '../../client/hooks.ts'
import { useSearch } from '../../state/search.ts'
import { useShell } from '../../state/shell.ts'
import { useStatementTable } from '../../state/statement-table.ts'

const FIRST: ExportRequest = {
  format: 'markdown',
  scope: { kind: 'everything' },
  groupBy: 'document',
  columns: null,
  baseUrl: null,
  originals: true,
  template: null,
}

/** What is to be exported: as last time in this workspace, but of what is on screen. Null until that is known. */
export function useExportChoice() {
  const { data: last, isPending } = useCall('export.choice', {})
  const [changed, setChanged] = useState<Partial<ExportRequest>>(() => scopeOnScreen())
  const queries = useQueryClient()
  const { mutate } = useMutationCall('export.remember')
  const { templates = [] } = useCall('export.templates', {}).data ?? {}
  const chosen = { ...FIRST, ...last, ...changed }
  const choice = isPending ? null : { ...chosen, template: chosen.template ?? templates[0]?.name ?? null }
  return {
    choice,
    change: (part: Partial<ExportRequest>) => setChanged((before) => ({ ...before, ...part })),
    remember() {
      if (choice === null) return
      queries.setQueryData(callKey('export.choice', {}), choice)
      mutate(choice)
    },
  }
}

/** Where a table is filtered or something is searched for, what is shown is what is meant. */
function scopeOnScreen(): { scope?: ExportScope } {
  const { filter } = useStatementTable.getState()
  const query = useSearch.getState().query.trim()
  if (useShell.getState().view === 'search' && query !== '') return { scope: { kind: 'search', query } }
  const isFiltered = useShell.getState().view === 'statements' && Object.keys(filter).length > 0
  return isFiltered ? { scope: { kind: 'filter', filter } } : {}
}
