import { useState } from 'react'
import type { DocumentDetail, DocumentText } from '../../../shared/model/document.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { useCall } from '../../client/hooks.ts'
import { showSuggestion } from '../../state/suggestions.ts'
import { Button } from '../../ui/button.tsx'
import type { GuessField } from './guess-fields.tsx'
import { GuessPanel } from './guess-panel.tsx'
import './suggestions.css'
import { useGuess } from './use-guess.ts'
import { useOffer } from './use-offer.ts'

interface OfferedProps {
  suggestion: Suggestion
  detail: DocumentDetail
}

/** The suggestion that is chosen in a text, in the inspector: what is guessed, and accept or dismiss. */
export function Offered({ suggestion, detail }: OfferedProps) {
  const text = useCall('documents.text', { id: detail.id }).data
  return text === undefined ? null : <Ready {...{ suggestion, detail, text }} />
}

function Ready({ suggestion, detail, text }: OfferedProps & { text: DocumentText }) {
  const guess = useGuess(suggestion, detail, text)
  const { accept, dismiss } = useOffer(suggestion, detail, text)
  const [field, setField] = useState<GuessField | null>(null)
  return (
    <GuessPanel guess={guess} open={field} onOpen={setField}>
      <section className="section row offered">
        <Button look="primary" keys="Enter" disabled={guess.stance === null} onClick={() => accept()}>
          {guess.stance === null ? 'Accept' : `Accept ${guess.stance}`}
        </Button>
        <Button command="mark.dismiss" onClick={dismiss}>
          Dismiss
        </Button>
        <Button look="plain" onClick={() => showSuggestion(suggestion)}>
          In the queue
        </Button>
      </section>
    </GuessPanel>
  )
}
