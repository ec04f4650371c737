import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ExportProgress } from '../../../shared/contract/exports.ts'
import type { Input, Output } from '../../../shared/contract/index.ts'
import { useClient } from '../../client/hooks.ts'

interface MadeExport {
  /** The last one of this format that was made; it is the one that is asked for where `isCurrent`. */
  made: Output<'export.run'> | undefined
  isCurrent: boolean
  error: Error | null
  /** How far the export is that is being made; null where none is. */
  going: ExportProgress | null
  stop(): void
  /** Makes it after all, where it was stopped or did not succeed. */
  again(): void
}

const BEGUN: ExportProgress = { read: 0, documents: 0 }

/**
 * Makes the export that is asked for, once it can be, and another whenever something else is. None is kept for later: the host forgets all but
 * the last few.
 */
export function useExport(request: Input<'export.run'>, enabled: boolean): MadeExport {
  const client = useClient()
  const queries = useQueryClient()
  const [progress, setProgress] = useState(BEGUN)
  const key = ['export.run', request]
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      setProgress(BEGUN)
      const made = await client.call('export.run', request, { signal, onProgress: setProgress })
      return { format: request.format, made }
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
    enabled,
    // A template is edited in another program; whoever comes back wants to see what came of it.
    refetchOnWindowFocus: request.format === 'template' ? 'always' : false,
  })
  return {
    made: data?.format === request.format ? data.made : undefined,
    isCurrent: data !== undefined && !isPlaceholderData && !isFetching && error === null,
    error,
    going: isFetching ? progress : null,
    stop: () => void queries.cancelQueries({ queryKey: key }),
    again: () => void refetch(),
  }
}
