import { useEffect, useState } from 'react'
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

/**
 * The best guess stands in the field and is selected: Enter takes it, typing replaces it, an emptied field means nobody. An
 * Enter that comes before the guess waits for it, and what is typed behind it is no part of the name.
 */
export function SpeakerPart({ detail, span, ready, onChoose, onCancel }: SpeakerPartProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [hurried, setHurried] = useState(false)
  const candidates = useCall('statements.candidates', { document: detail.id, ...span })
  const speakers = useCall('speakers.list', {}).data ?? []
  const choices = typed === '' ? [] : speakerChoices(candidates.data ?? [], speakers, typed ?? '')
  const guess = candidates.data?.[0]

  useEffect(() => {
    if (hurried && ready && !candidates.isPending) onChoose(choices[0] ?? null)
  })

  return (
    <ChoiceBox
      label="Speaker"
      value={typed ?? guess?.name ?? ''}
      guessed={typed === null}
      choices={choices}
      detail={typed === null ? guess?.role : undefined}
      onType={(name) => {
        if (!hurried) setTyped(name)
      }}
      onChoose={(choice) => {
        if (!ready || (typed !== '' && candidates.isPending)) setHurried(true)
        else onChoose(choice)
      }}
      onCancel={onCancel}
    />
  )
}
