import { useMemo } from 'react'
import type { Stance } from '../../../shared/model/stance.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { tell } from '../../state/notices.ts'
import type { Asks } from '../../state/use-asks.ts'
import { STANCES } from '../../ui/stance-words.ts'
import type { GuessField } from './guess-fields.tsx'
import { useBareKeys } from './use-bare-keys.ts'

/** What can be done with the suggestion on screen. */
export interface GuessActions {
  readonly isOpen: boolean
  accept(stance?: Stance): void
  dismiss(): void
  later(): void
  takeBack(): void
  alike(): void
  read(): void
  walk(step: 1 | -1): void
  /** Forgets what was changed before it is accepted. */
  asGuessed(): void
  stretch(end: 'start' | 'end', by: 1 | -1, keys?: string): void
  edit(field: GuessField): void
}

const DECIDED = 'This one is decided. Take it back first, or undo.'
const OPEN = 'This one is not decided yet.'

/** The keys of the queue. `isOpen`: the suggestion on screen waits for a decision; while the next one is looked for keys are meant for that. */
export function useDecideKeys(asks: Asks<GuessActions>, isOpen: boolean): void {
  const { when, decides } = useMemo(
    () => ({
      when: () => (isOpen || asks.isUnderWay() ? null : DECIDED),
      decides: (act: (actions: GuessActions, keys?: string) => void) => (keys?: string) =>
        asks.ask((actions) => (actions.isOpen ? act(actions, keys) : tell(DECIDED))),
    }),
    [asks, isOpen],
  )
  useCommands(
    useMemo<readonly Command[]>(() => {
      const command = (id: Command['id'], act: (actions: GuessActions, keys?: string) => void) => ({
        id,
        when,
        run: decides(act),
      })
      return [
        ...STANCES.map(({ stance }) => command(`suggestions.${stance}`, ({ accept }) => accept(stance))),
        command('suggestions.dismiss', ({ dismiss }) => dismiss()),
        {
          id: 'suggestions.take-back',
          when: () => (isOpen ? OPEN : null),
          run: () => asks.ask(({ isOpen, takeBack }) => (isOpen ? tell(OPEN) : takeBack())),
        },
        command('suggestions.alike', ({ alike }) => alike()),
        command('suggestions.speaker', ({ edit }) => edit('speaker')),
        command('suggestions.proposition', ({ edit }) => edit('proposition')),
        command('suggestions.said', ({ edit }) => edit('said')),
        command('suggestions.grow', ({ stretch }, keys) => stretch('end', 1, keys)),
        command('suggestions.shrink', ({ stretch }, keys) => stretch('end', -1, keys)),
        command('suggestions.grow-start', ({ stretch }, keys) => stretch('start', 1, keys)),
        command('suggestions.shrink-start', ({ stretch }, keys) => stretch('start', -1, keys)),
        { id: 'suggestions.open', run: () => asks.ask(({ read }) => read()) },
      ]
    }, [asks, isOpen, when, decides]),
  )
  useBareKeys({
    Enter: decides(({ accept }) => accept()),
    ' ': () => asks.ask(({ later }) => later()),
    ArrowDown: () => asks.ask(({ walk }) => walk(1)),
    ArrowUp: () => asks.ask(({ walk }) => walk(-1)),
    Escape: () => asks.ask(({ asGuessed }) => asGuessed()),
  })
}
