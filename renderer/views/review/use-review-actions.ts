import { useMemo } from 'react'
import type { ReviewItem } from '../../../shared/contract/versions.ts'
import { useUndoable } from '../../app/use-undoable.ts'
import { useClient } from '../../client/hooks.ts'
import type { Span } from '../../reader/span.ts'
import { counted } from '../../ui/counted.ts'

/** What can be decided of statements that were not found again. Each is a step to undo, and offered back at once. */
export function useReviewActions() {
  const client = useClient()
  const attempt = useUndoable()
  return useMemo(() => {
    const placesOf = (items: readonly ReviewItem[]) =>
      items.flatMap(({ statement: { id }, candidate }) =>
        candidate ? [{ id, start: candidate.start, end: candidate.end }] : [],
      )
    return {
      accept: (items: readonly ReviewItem[]) =>
        attempt(
          () => client.call('review.place', { places: placesOf(items) }),
          items.length === 1
            ? `Statement ${items[0]?.statement.number} stands in the current text again`
            : `${counted(items.length, 'statement')} stand in the current text again`,
        ),
      place: ({ statement: { id, number } }: ReviewItem, { start, end }: Span) =>
        attempt(
          () => client.call('review.place', { places: [{ id, start, end }] }),
          `Statement ${number} stands on the words that you chose`,
        ),
      keep: ({ statement: { id, number, anchor } }: ReviewItem) => {
        const orphan = anchor !== 'orphan'
        return attempt(
          () => client.call('review.keep', { ids: [id], orphan }),
          orphan ? `Statement ${number} stays in the old text` : `Statement ${number} waits for review again`,
        )
      },
    }
  }, [client, attempt])
}
