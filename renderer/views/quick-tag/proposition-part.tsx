import { useState } from 'react'
import { useCall } from '../../client/hooks.ts'
import { ChoiceBox } from './choice-box.tsx'
import { propositionChoices, type Choice } from './choices.ts'

interface PropositionPartProps {
  onChoose(choice: Choice | null): void
  onCancel(): void
}

/** What the statement is about: a proposition of the ledger, or a new one. */
export function PropositionPart({ onChoose, onCancel }: PropositionPartProps) {
  const [typed, setTyped] = useState('')
  const choices = propositionChoices(useCall('propositions.list', {}).data ?? [], typed)
  return (
    <ChoiceBox
      label="Proposition"
      value={typed}
      choices={choices}
      onType={setTyped}
      onChoose={onChoose}
      onCancel={onCancel}
    />
  )
}
