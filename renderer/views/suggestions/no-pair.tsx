import type { PairKind } from '../../../shared/contract/pairs.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { Button } from '../../ui/button.tsx'
import { PAIR_WORDS } from './pair-words.ts'

/** Why there is no pair to look at, and what to do. */
export function NoPair({ kind }: { kind: PairKind }) {
  const { words } = useSuggestions((state) => state.pairs[kind])
  const lookAt = useSuggestions((state) => state.lookAt)
  return (
    <>
      <h2>Nothing to look at</h2>
      {words === '' ? (
        <p>{PAIR_WORDS[kind].none}</p>
      ) : (
        <p>
          No pair has “{words}”. <Button onClick={() => lookAt(kind, { words: '' })}>Show all</Button>
        </p>
      )}
    </>
  )
}
