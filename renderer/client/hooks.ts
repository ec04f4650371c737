import {
  hashKey,
  keepPreviousData,
  notifyManager,
  type Query,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Topic } from '../../shared/contract/define.ts'
import type { Input, Method, Output } from '../../shared/contract/index.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { errorWords, tellError } from '../state/notices.ts'
import type { Client } from './client.ts'
import type { Host } from './connect.ts'
import { keepKnown } from './keep-known.ts'
import { READS, type QueryMethod } from './topics.ts'

/** What `main.tsx` hands to every view. */
export interface Connection {
  client: Client
  host: Host
}

/** An answer is on screen with the next frame: told by a timer, as is usual, it would miss one. */
notifyManager.setScheduler(queueMicrotask)

export const ConnectionContext = createContext<Connection | null>(null)

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext)
  if (connection === null) throw new Error('a view stands outside ConnectionContext')
  return connection
}

export function useClient(): Client {
  return useConnection().client
}

/** The key under which the answer of a call is cached; for those who paint a change before it is confirmed. */
export function callKey<M extends QueryMethod>(method: M, input: Input<M>): readonly [M, Input<M>] {
  return [method, input]
}

interface CallSettings<M extends QueryMethod> {
  /** False while the input is not complete. */
  enabled?: boolean
  /** Shows the last answer until the next one is there, so that nothing jumps while a person types. */
  keepPrevious?: boolean
  /** Asks again after this many milliseconds, or not by itself where it gives false. For what changes without a call. */
  every?(answer: Output<M> | undefined): number | false
}

/** The answer of a query, kept fresh: it is asked again when a topic that it reads is announced. */
export function useCall<M extends QueryMethod>(method: M, input: Input<M>, settings: CallSettings<M> = {}) {
  const client = useClient()
  return useQuery<Output<M>>({
    queryKey: callKey(method, input),
    queryFn: ({ signal }) => client.call(method, input, { signal }),
    enabled: settings.enabled ?? true,
    refetchInterval: ({ state }) => settings.every?.(state.data) ?? false,
    ...(settings.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  })
}

/** A change as a function. Trouble is told to the person; `mutateAsync` throws it as well. */
export function useMutationCall<M extends Method>(method: M) {
  const client = useClient()
  return useMutation<Output<M>, Error, Input<M>>({
    mutationFn: (input) => client.call(method, input),
    onError: (error) => tellError(errorWords(error)),
  })
}

/** The cache of answers. Nothing grows stale by time: only an announced topic makes an answer old. */
export function createQueryClient(client: Client): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: (error, { queryKey: [method] }) => tellOf(method, error) }),
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        structuralSharing: keepKnown,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  client.onChanged((topics, kept) => {
    void queries.invalidateQueries({
      predicate: (query) => reads(query, topics) && !(kept !== undefined && isKept(query, kept)),
    })
  })
  return queries
}

/** Queries whose view says in its place what went wrong, be it that what is asked about was removed. */
const TOLD_IN_PLACE: ReadonlySet<unknown> = new Set<QueryMethod | 'export.run' | 'project'>([
  'documents.get',
  'documents.text',
  'statements.list',
  'origins.of',
  'search.query',
  'parallels.difference',
  'export.run',
  'project',
])

/** A list that could not be had looks like an empty one: that must be said. A lost connection is told by the window. */
function tellOf(method: unknown, error: Error): void {
  const isLost = error instanceof AppError && (error.code === 'closed' || error.code === 'cancelled')
  if (!isLost && !TOLD_IN_PLACE.has(method)) tellError(errorWords(error))
}

const reads = ({ queryKey: [method] }: Query, topics: readonly Topic[]): boolean =>
  isQuery(method) && READS[method].some((topic) => topics.includes(topic))

/** What is being asked just now may be older than what its keeper knows. */
const isKept = (query: Query, kept: readonly unknown[]): boolean =>
  query.queryHash === hashKey(kept) && query.state.fetchStatus === 'idle'

function isQuery(method: unknown): method is QueryMethod {
  return typeof method === 'string' && Object.hasOwn(READS, method)
}
