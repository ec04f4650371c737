import { Check, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { Icon } from '../../ui/icon.tsx'
import { isHedged, Mark } from '../../ui/mark.tsx'

/** The element of a suggestion in the list. */
export const itemId = (id: string): string => `suggestion-${id}`

/** One suggestion in the list: its shape, its words, and who said them, or what was decided. */
export function QueueItem({ suggestion, chosen }: { suggestion: Suggestion; chosen: boolean }) {
  const { quote, speaker, stance, outcome } = suggestion
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
    <div
      ref={row}
      id={itemId(suggestion.id)}
      role="option"
      aria-selected={chosen}
      className={outcome === 'open' ? 'queue-item' : 'queue-item done'}
      onClick={() => useSuggestions.getState().choose(suggestion)}
    >
      <span className="queue-mark">
        {outcome === 'accepted' && <Icon icon={Check} size={14} />}
        {outcome === 'dismissed' && <Icon icon={X} size={14} />}
        {outcome === 'open' && stance !== null && (
          <Mark stance={stance} hedged={isHedged(suggestion)} label={`guessed ${stance}`} />
        )}
        {outcome === 'open' && stance === null && <span title="stance left open">·</span>}
      </span>
      <span>
        <span className="queue-quote" dir="auto">
          {quote}
        </span>
        <span className="queue-who">
          <span className="ellipsis" dir="auto">
            {speaker?.meant ?? speaker?.name ?? (outcome === 'accepted' ? 'no speaker' : 'no speaker found')}
          </span>
          <span>{outcomeWords(suggestion)}</span>
        </span>
      </span>
    </div>
  )
}

function outcomeWords({ outcome, stance, form }: Suggestion): string {
  if (outcome === 'accepted') return `\u00a0· accepted as ${stance ?? 'statement'}`
  return `\u00a0· ${outcome === 'dismissed' ? 'dismissed' : form}`
}
