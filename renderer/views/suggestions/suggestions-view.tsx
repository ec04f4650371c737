import '../inspector/inspector.css'
import './suggestions.css'
import { useSuggestions } from '../../state/suggestions.ts'
import { Contradictions } from './contradictions.tsx'
import { Queue } from './queue.tsx'
import { SameProposition } from './same-proposition.tsx'
import { SameSpeaker } from './same-speaker.tsx'

/** What the program proposes and only a person decides: statements, contradictions, and what may be the same. */
export function SuggestionsView() {
  const tab = useSuggestions((state) => state.tab)
  return (
    <main className="view suggestions">
      <h1 className="visually-hidden">Suggestions</h1>
      {tab === 'queue' && <Queue />}
      {tab === 'contradictions' && <Contradictions />}
      {tab === 'propositions' && <SameProposition />}
      {tab === 'speakers' && <SameSpeaker />}
    </main>
  )
}
