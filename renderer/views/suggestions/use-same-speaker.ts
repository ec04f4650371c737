import { useMemo } from 'react'
import { useCall, useClient } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { counted } from '../../ui/counted.ts'
import type { PairSide, PairToShow } from './pair-to-show.ts'
import { pairsWithWords, type Pairs } from './pairs-with-words.ts'

/** Names of the registry that may be one speaker. */
export function useSameSpeaker(): Pairs | null {
  const client = useClient()
  const { words } = useSuggestions((state) => state.pairs['same speaker'])
  const found = useCall('pairs.speakers', {}, { keepPrevious: true }).data
  const speakers = useCall('speakers.list', {}).data
  return useMemo(() => {
    if (!found || !speakers) return null
    const byId = new Map(speakers.map((one) => [one.id, one]))
    const sideOf = (id: string): PairSide => {
      const speaker = byId.get(id)
      const detail = [speaker?.role, speaker?.side, counted(speaker?.statements ?? 0, 'statement')]
      return {
        id,
        name: speaker?.name ?? '',
        detail: detail.filter(Boolean).join(', '),
        quote: speaker?.aliases.join(', ') ?? '',
        stance: null,
        hedge: null,
        isGuess: false,
        place: null,
        speaker: id,
      }
    }
    const pairs = found.map(({ left, right, reason }): PairToShow => {
      const more = (byId.get(left)?.statements ?? 0) >= (byId.get(right)?.statements ?? 0)
      const [from, into] = more ? [right, left] : [left, right]
      return {
        key: `${left} ${right}`,
        kind: 'same speaker',
        left: sideOf(left),
        right: sideOf(right),
        reasons: [reason, `“${byId.get(into)?.name}” stays as the name; the other becomes an alias.`],
        confirm: () => client.call('speakers.merge', { from: [from], into }),
      }
    })
    return pairsWithWords(pairs, words)
  }, [found, speakers, client, words])
}
