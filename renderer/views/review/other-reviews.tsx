import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { counted } from '../../ui/counted.ts'

/** What else waits for a person: names that may be one speaker. */
export function OtherReviews() {
  const speakers = useCall('pairs.speakers', {}, { keepPrevious: true }).data?.length ?? 0
  if (speakers === 0) return null
  return (
    <footer className="review-others">
      <button
        type="button"
        onClick={() => {
          useSuggestions.setState({ tab: 'speakers' })
          useShell.getState().show('suggestions')
        }}
      >
        {counted(speakers, 'pair')} of names may be one speaker
      </button>
    </footer>
  )
}
