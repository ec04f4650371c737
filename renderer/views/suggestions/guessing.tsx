import { useMemo, useState } from 'react'
import type { DocumentDetail, DocumentText } from '../../../shared/model/document.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { useCall, useClient } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { errorWords, tellError } from '../../state/notices.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { STANCES } from '../../ui/stance-words.ts'
import { DecideBar } from './decide-bar.tsx'
import { DecideKeys } from './decide-keys.tsx'
import { GuessPanel, type GuessField } from './guess-panel.tsx'
import { GuessText } from './guess-text.tsx'
import { useDecisions } from './use-decisions.ts'
import { useBareKeys } from './use-bare-keys.ts'
import { useGuess } from './use-guess.ts'

interface GuessingProps {
  suggestion: Suggestion
  onWalk(step: 1 | -1, only?: 'open'): Promise<void>
  /** Gives the focus back to the list. */
  onFocus(): void
}

/** The chosen suggestion in its text, with what is guessed and what can be decided. */
export function Guessing(props: GuessingProps) {
  const { document } = props.suggestion
  const detail = useCall('documents.get', { id: document }, { keepPrevious: true })
  const text = useCall('documents.text', { id: document }, { keepPrevious: true })
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
  return <Ready {...props} detail={detail.data} text={text.data} />
}

interface ReadyProps extends GuessingProps {
  detail: DocumentDetail
  text: DocumentText
}

function Ready({ suggestion, detail, text, onWalk, onFocus }: ReadyProps) {
  const guess = useGuess(suggestion, detail, text)
  const [field, setField] = useState<GuessField | null>(null)
  const decisions = useDecisions()
  const client = useClient()
  const isOpen = suggestion.outcome === 'open'

  const actions = useMemo(
    () => ({
      accept: (stance?: Stance) => {
        void decisions.accept(suggestion, guess.accepting(stance))
        if ((stance ?? guess.stance) !== null) void onWalk(1, 'open')
      },
      dismiss: () => {
        void decisions.dismiss(suggestion)
        void onWalk(1, 'open')
      },
      later: () => void onWalk(1, 'open'),
      takeBack: () => void decisions.takeBack(suggestion),
      alike: async () => {
        try {
          const { ids } = await client.call('suggestions.alike', { id: suggestion.id })
          await decisions.acceptAll(ids)
          await onWalk(1, 'open')
        } catch (error) {
          tellError(errorWords(error))
        }
      },
      read: () => {
        useShell.getState().show('read')
        const { start, end } = suggestion
        usePanes.getState().openDocument(detail.id, { at: { start, end } })
      },
    }),
    [decisions, suggestion, guess, onWalk, client, detail.id],
  )
  useCommands(
    useMemo<readonly Command[]>(() => {
      const when = () => (isOpen ? null : 'This one is decided. Take it back first, or undo.')
      return [
        ...STANCES.map(({ stance }): Command => ({
          id: `suggestions.${stance}`,
          when,
          run: () => actions.accept(stance),
        })),
        { id: 'suggestions.dismiss', when, run: actions.dismiss },
        { id: 'suggestions.alike', when, run: () => void actions.alike() },
        { id: 'suggestions.speaker', when, run: () => setField('speaker') },
        { id: 'suggestions.proposition', when, run: () => setField('proposition') },
        { id: 'suggestions.said', when, run: () => setField('said') },
        { id: 'suggestions.grow', when, run: () => guess.stretch('end', 1) },
        { id: 'suggestions.shrink', when, run: () => guess.stretch('end', -1) },
        { id: 'suggestions.grow-start', when, run: () => guess.stretch('start', 1) },
        { id: 'suggestions.shrink-start', when, run: () => guess.stretch('start', -1) },
        { id: 'suggestions.open', run: actions.read },
      ]
    }, [actions, guess, isOpen]),
  )
  useBareKeys({
    ...(isOpen ? { Enter: () => actions.accept() } : {}),
    ' ': actions.later,
    ArrowDown: () => void onWalk(1),
    ArrowUp: () => void onWalk(-1),
  })
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
          <DecideKeys suggestion={suggestion} onAlike={() => void actions.alike()} />
        </GuessPanel>
      </aside>
    </>
  )
}
