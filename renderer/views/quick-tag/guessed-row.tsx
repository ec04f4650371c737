import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'

/** Letters of a cue that are kept, as the workbench keeps them. */
const LONGEST_CUE = 200

/** How the words are reported, how sure they sound and what introduces them, as a suggestion under them tells. */
export const guessedFields = ({ form, hedge, cue }: Suggestion, text: string): StatementPatch => ({
  reported: form,
  hedge,
  cue: cue && text.slice(cue.start, cue.end).slice(0, LONGEST_CUE),
})

interface GuessedRowProps {
  suggestion: Suggestion
  text: string
  /** The stance that a person has chosen: it stands, and what was guessed is only told where it differs. */
  stance: Stance
  taken: boolean
  onToggle(): void
}

/** What a suggestion tells of the words, beside the speaker. It is taken over unless a person leaves it out. */
export function GuessedRow({ suggestion, text, stance, taken, onToggle }: GuessedRowProps) {
  const { reported, hedge, cue } = guessedFields(suggestion, text)
  const words = [reported, hedge, cue && `“${cue}”`].filter(Boolean).join(', ')
  const other = suggestion.stance !== null && suggestion.stance !== stance
  return (
    <>
      <span className="muted">Guessed</span>
      <button
        type="button"
        className="ellipsis"
        aria-pressed={taken}
        title={`${suggestion.reason}. ${taken ? 'Click to leave it out' : 'Click to take it over'}`}
        onClick={onToggle}
      >
        {taken ? words : <s className="muted">{words}</s>}
      </button>
      <span className="muted">{other && `${suggestion.stance}?`}</span>
    </>
  )
}
