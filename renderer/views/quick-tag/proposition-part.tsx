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
  const { data: propositions = [], isPending } = useCall('propositions.list', {})
  return (
    <ChoiceBox
      label="Proposition"
      value={typed}
      choices={propositionChoices(propositions, typed)}
      pending={isPending}
      onType={setTyped}
      onChoose={onChoose}
      onCancel={onCancel}
    />
  )
}
