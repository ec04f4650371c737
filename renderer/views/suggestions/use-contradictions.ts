import { useMemo } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import { useCall, useClient } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { dateWords } from '../../ui/dates.ts'
import type { PairSide } from './pair-to-show.ts'
import { MOST_PAIRS, type Pairs } from './pairs-with-words.ts'

type ContradictionEnd = Output<'pairs.contradictions'>['pairs'][number]['left']

/** Claims and denials that may contradict each other, the surest first; null until they are known. */
export function useContradictions(): Pairs | null {
  const client = useClient()
  const { words } = useSuggestions((state) => state.pairs.contradicts)
  const asked = { limit: MOST_PAIRS, ...(words === '' ? {} : { words }) }
  const answer = useCall('pairs.contradictions', asked, { keepPrevious: true })
  const { data: found, isPlaceholderData: isOlder } = answer
  return useMemo(
    () =>
      found
        ? {
            total: found.total,
            isOlder,
            pairs: found.pairs.map(({ left, right, reasons }) => ({
              key: `${left.id} ${right.id}`,
              kind: 'contradicts',
              left: sideOfEnd(left),
              right: sideOfEnd(right),
              reasons,
              confirm: () => client.call('pairs.confirm', { left: endOf(left), right: endOf(right) }),
            })),
          }
        : null,
    [found, isOlder, client],
  )
}

const endOf = ({ id, kind }: ContradictionEnd) => ({ id, kind })

const sideOfEnd = (end: ContradictionEnd): PairSide => ({
  id: end.id,
  name: end.speaker ?? 'no speaker',
  detail: [end.title, whenWords(end.said ?? end.published)].join(', '),
  quote: end.quote,
  stance: end.stance,
  hedge: end.hedge,
  isGuess: end.kind === 'suggestion',
  place: { document: end.document, start: end.start, end: end.end },
})

const whenWords = (date: string | null): string => (date === null ? 'no date' : dateWords(date))
