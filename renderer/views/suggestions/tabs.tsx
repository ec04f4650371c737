import { useSuggestions, type SuggestionTab } from '../../state/suggestions.ts'
import { Segments } from '../../ui/segments.tsx'

const TABS: readonly { value: SuggestionTab; label: string; name: string }[] = [
  { value: 'queue', label: 'Statements', name: 'Statements suggested' },
  { value: 'contradictions', label: 'Contradict?', name: 'Contradictions to look at' },
  { value: 'propositions', label: 'Same?', name: 'The same proposition?' },
  { value: 'speakers', label: 'Who?', name: 'The same speaker?' },
]

/** What is looked at: the queue, or one of the questions about pairs. */
export function Tabs() {
  const tab = useSuggestions((state) => state.tab)
  return (
    <Segments
      label="What is suggested"
      value={tab}
      options={TABS}
      onChange={(tab) => useSuggestions.setState({ tab })}
    />
  )
}
