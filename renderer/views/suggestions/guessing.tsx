import { useEffect, useMemo, useState } from 'react'
import type { DocumentDetail, DocumentText } from '../../../shared/model/document.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { useCall } from '../../client/hooks.ts'
import { errorWords } from '../../state/notices.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { NO_DRAFT, useSuggestions } from '../../state/suggestions.ts'
import { useAsks, type Asks } from '../../state/use-asks.ts'
import { DecideBar } from './decide-bar.tsx'
import { DecideKeys } from './decide-keys.tsx'
import type { GuessField } from './guess-fields.tsx'
import { GuessPanel } from './guess-panel.tsx'
import { GuessText } from './guess-text.tsx'
import { useDecisions } from './use-decisions.ts'
import { useDecideKeys, type GuessActions } from './use-decide-keys.ts'
import { useGuess } from './use-guess.ts'

interface GuessingProps {
  suggestion: Suggestion
  onWalk(step: 1 | -1, only?: 'open', past?: Suggestion): Promise<void>
  /** Gives the focus back to the list. */
  onFocus(): void
}

/** The chosen suggestion in its text, with what is guessed and what can be decided. */
export function Guessing({ suggestion, onWalk, onFocus }: GuessingProps) {
  const { document, outcome } = suggestion
  const detail = useCall('documents.get', { id: document }, { keepPrevious: true })
  const text = useCall('documents.text', { id: document }, { keepPrevious: true })
  const asks = useAsks<GuessActions>()
  useDecideKeys(asks, outcome === 'open')
  const trouble = detail.error ?? text.error
  if (trouble) {
    return (
      <section className="queue-empty" role="alert">
        <p>{errorWords(trouble)}</p>
      </section>
    )
  }
  if (detail.data?.id !== document || text.data?.document !== document)
    return <section className="guess" aria-busy />
  return (
    <Ready
      suggestion={suggestion}
      detail={detail.data}
      text={text.data}
      asks={asks}
      onWalk={onWalk}
      onFocus={onFocus}
    />
  )
}

interface ReadyProps extends GuessingProps {
  detail: DocumentDetail
  text: DocumentText
  asks: Asks<GuessActions>
}

function Ready({ suggestion, detail, text, asks, onWalk, onFocus }: ReadyProps) {
  const guess = useGuess(suggestion, detail, text)
  const [field, setField] = useState<GuessField | null>(null)
  const decisions = useDecisions()

  const actions = useMemo<GuessActions>(() => {
    const walk = (step: 1 | -1, only?: 'open', past?: Suggestion) =>
      void asks.during(() => onWalk(step, only, past))
    return {
      isOpen: suggestion.outcome === 'open',
      accept: (stance) => {
        void decisions.accept(suggestion, guess.accepting(stance))
        if ((stance ?? guess.stance) !== null) walk(1, 'open')
      },
      dismiss: () => {
        void decisions.dismiss(suggestion)
        walk(1, 'open', suggestion)
      },
      later: () => walk(1, 'open'),
      takeBack: () => void decisions.takeBack(suggestion),
      alike: () =>
        void asks.during(async () => {
          await decisions.acceptAlike(suggestion)
          await onWalk(1, 'open')
        }),
      read: () => {
        useShell.getState().show('read')
        const { start, end } = suggestion
        usePanes.getState().openDocument(detail.id, { at: { start, end } })
        if (suggestion.statement !== null) usePanes.getState().setCurrent(suggestion.statement)
      },
      walk,
      asGuessed: () => useSuggestions.setState({ draft: NO_DRAFT }),
      stretch: guess.stretch,
      edit: setField,
    }
  }, [asks, decisions, suggestion, guess, onWalk, detail.id])
  useEffect(() => asks.answer(actions))
  const openField = (next: GuessField | null) => {
    setField(next)
    if (next === null) requestAnimationFrame(onFocus)
  }

  return (
    <>
      <section className="guess" aria-label="In its text" data-region="guess">
        <GuessText guess={guess} />
        <DecideBar guess={guess} actions={actions} />
      </section>
      <aside className="side end guess-side" aria-label="Guessed" data-region="guessed">
        <GuessPanel guess={guess} open={field} onOpen={openField}>
          <DecideKeys suggestion={suggestion} onAlike={() => actions.alike()} />
        </GuessPanel>
      </aside>
    </>
  )
}
