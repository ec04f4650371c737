import type { Ref } from 'react'
import type { PairKind } from '../../../shared/contract/pairs.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { useTyped } from '../../ui/use-typed.ts'

interface PairFilterProps {
  kind: PairKind
  boxRef: Ref<HTMLInputElement>
  /** Goes to the list. */
  onLeave(): void
}

/** What narrows a list of pairs: words of either side. */
export function PairFilter({ kind, boxRef, onLeave }: PairFilterProps) {
  const { words } = useSuggestions((state) => state.pairs[kind])
  const [typed, setTyped, settle] = useTyped(words, (wanted) =>
    useSuggestions.getState().lookAt(kind, { words: wanted, chosen: null, place: 0 }),
  )
  return (
    <div className="queue-filters">
      <FilterField
        inputRef={boxRef}
        label="Filter the pairs"
        placeholder={kind === 'same speaker' ? 'Filter names' : 'Filter words or speaker'}
        command="suggestions.filter"
        value={typed}
        onType={setTyped}
        onLeave={() => {
          settle()
          onLeave()
        }}
      />
    </div>
  )
}
