import type { ReactNode } from 'react'
import { useSuggestions } from '../../state/suggestions.ts'
import { StancePicker } from '../inspector/stance-picker.tsx'
import { GuessFields, type GuessField } from './guess-fields.tsx'
import type { GuessInText } from './use-guess.ts'
import './guess.css'

interface GuessPanelProps {
  guess: GuessInText
  /** The field that is being edited. */
  open: GuessField | null
  onOpen(field: GuessField | null): void
  children?: ReactNode
}

/** What the program guesses of the chosen words. Nothing of it is a statement before a person accepts. */
export function GuessPanel({ guess, open, onOpen, children }: GuessPanelProps) {
  const { suggestion, quote, stance } = guess
  const { outcome, reason } = suggestion
  const { draft, change } = useSuggestions()
  return (
    <div className="guess-panel">
      {/* What is decided is changed where the statement stands. */}
      <fieldset className="guess-guessed" disabled={outcome !== 'open'}>
        <section className="section">
          <h2 className="inspector-title">{TITLES[outcome]}</h2>
          <div className={outcome === 'accepted' ? undefined : 'guess-stance'}>
            <StancePicker
              stance={stance}
              onChange={(stance) => change({ fields: { ...draft.fields, stance } })}
            />
          </div>
          <blockquote
            className="inspector-quote"
            data-stance={outcome === 'accepted' ? (stance ?? undefined) : undefined}
            dir="auto"
          >
            {quote}
          </blockquote>
        </section>
        <section className="section">
          <GuessFields guess={guess} open={open} onOpen={onOpen} />
        </section>
      </fieldset>
      <section className="section">
        <h3 className="caption">Why it was suggested</h3>
        <p className="small guess-reason">{reason}</p>
      </section>
      {children}
      <p className="inspector-foot muted">
        A guess has a shape but no colour. Nothing is accepted by itself, and what you accept keeps that fact.
      </p>
    </div>
  )
}

const TITLES = {
  open: 'Guessed, not yet a statement',
  accepted: 'Accepted, now a statement',
  dismissed: 'Dismissed, not suggested again',
} as const
