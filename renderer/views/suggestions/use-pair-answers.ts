import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useClient } from '../../client/hooks.ts'
import { errorWords, speak, tellError } from '../../state/notices.ts'
import type { PairToShow } from './pair-to-show.ts'
import { PAIR_WORDS } from './pair-words.ts'

/** Says yes or no to a pair, which is over when the list knows of it. */
interface PairAnswers {
  yes(pair: PairToShow, wording: string): Promise<void>
  no(pair: PairToShow): Promise<void>
}

/** Each answer is a step to undo; the bottom bar names it, and nothing covers the next pair. */
export function usePairAnswers(): PairAnswers {
  const client = useClient()
  const queries = useQueryClient()
  return useMemo(() => {
    const attempt = async (work: () => Promise<unknown>, words: string) => {
      try {
        await work()
        speak(words)
      } catch (error) {
        tellError(errorWords(error))
      }
      await renewPairs(queries)
    }
    return {
      yes: (pair, wording) => attempt(() => pair.confirm(wording), PAIR_WORDS[pair.kind].said.yes),
      no: ({ kind, left, right }) =>
        attempt(
          () => client.call('pairs.setAside', { kind, left: left.id, right: right.id }),
          PAIR_WORDS[kind].said.no,
        ),
    }
  }, [client, queries])
}

async function renewPairs(queries: QueryClient): Promise<void> {
  const pairs = { type: 'active', predicate: isOfPairs } as const
  await queries.refetchQueries(pairs)
  // The change was announced meanwhile, and the question begun anew.
  await queries.refetchQueries({ ...pairs, stale: true }, { cancelRefetch: false })
}

const isOfPairs = ({ queryKey: [method] }: Query): boolean =>
  typeof method === 'string' && method.startsWith('pairs.')
