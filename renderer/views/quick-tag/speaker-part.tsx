import { useState } from 'react'
import type { DocumentDetail } from '../../../shared/model/document.ts'
import { useCall } from '../../client/hooks.ts'
import type { Span } from '../../reader/span.ts'
import { ChoiceBox } from './choice-box.tsx'
import { speakerChoices, type Choice } from './choices.ts'

interface SpeakerPartProps {
  detail: DocumentDetail
  span: Span
  /** False while something else is not known yet that a statement takes over. */
  ready: boolean
  onChoose(choice: Choice | null): void
  onCancel(): void
}

/** The best guess stands in the field and is selected: Enter takes it, typing replaces it, an emptied field means nobody. */
export function SpeakerPart({ detail, span, ready, onChoose, onCancel }: SpeakerPartProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const candidates = useCall('statements.candidates', { document: detail.id, ...span })
  const speakers = useCall('speakers.list', {})
  const choices = typed === '' ? [] : speakerChoices(candidates.data ?? [], speakers.data ?? [], typed ?? '')
  const guess = candidates.data?.[0]

  return (
    <ChoiceBox
      label="Speaker"
      value={typed ?? guess?.name ?? ''}
      guessed={typed === null}
      choices={choices}
      detail={typed === null ? guess?.role : undefined}
      pending={!ready || (typed !== '' && (candidates.isPending || speakers.isPending))}
      onType={setTyped}
      onChoose={onChoose}
      onCancel={onCancel}
    />
  )
}
