import '../inspector/inspector.css'
import './suggestions.css'
import { useSuggestions } from '../../state/suggestions.ts'
import { PairDesk } from './pair-desk.tsx'
import { Queue } from './queue.tsx'
import { useContradictions } from './use-contradictions.ts'
import { useSameProposition } from './use-same-proposition.ts'
import { useSameSpeaker } from './use-same-speaker.ts'

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

const Contradictions = () => <PairDesk kind="contradicts" found={useContradictions()} />
const SameProposition = () => <PairDesk kind="same proposition" found={useSameProposition()} />
const SameSpeaker = () => <PairDesk kind="same speaker" found={useSameSpeaker()} />
