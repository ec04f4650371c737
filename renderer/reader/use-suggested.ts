import { useEffect, useMemo, type RefObject } from 'react'
import type { DocumentDetail, DocumentText } from '../../shared/model/document.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Suggestion } from '../../shared/model/suggestion.ts'
import { useCall } from '../client/hooks.ts'
import { useSetSettings, useSettings } from '../app/use-settings.ts'
import { useCommands, type Command } from '../state/commands.ts'
import { tell } from '../state/notices.ts'
import { usePanes } from '../state/panes.ts'
import { useAsks } from '../state/use-asks.ts'
import { useSuggestions } from '../state/suggestions.ts'
import { useBareKeys } from '../views/suggestions/use-bare-keys.ts'
import { useOffer } from '../views/suggestions/use-offer.ts'
import { useOpenSuggestions } from '../views/suggestions/use-open-suggestions.ts'
import { intervalIndex } from './interval-index.ts'
import { guessOf, type Suggested } from './suggested.ts'
import type { TextSurfaceHandle } from './text-surface-handle.ts'

/** What can be done with a suggestion where it stands in a text. */
export interface Offer {
  readonly chosen: Suggestion | null
  choose(suggestion: Suggestion | null): void
  /** Makes a statement of the chosen one and chooses that. */
  accept(stance?: Stance): void
}

/** What is suggested in the text of a pane, with the commands that go to suggestions and decide on them. */
export function useSuggested(
  detail: DocumentDetail,
  text: DocumentText,
  active: boolean,
  surface: RefObject<TextSurfaceHandle | null>,
): { suggested: Suggested; offer: Offer } {
  const { suggestions: isShown } = useSettings()
  const set = useSetSettings()
  const known = useOpenSuggestions(detail.id, isShown)
  const open = isShown && known !== null ? known : NONE
  const choose = useSuggestions((state) => state.chooseInText)
  const inText = useSuggestions((state) => state.inText)
  const chosen = active && isShown ? (open.find(({ id }) => id === inText?.id) ?? null) : null
  const draft = useSuggestions((state) => state.draft)
  const { accept, dismiss } = useOffer(chosen, detail, text)
  const current = usePanes((panes) => (active ? panes.current : null))
  useEffect(() => {
    if (current !== null) choose(null)
  }, [current, choose])

  const isAllRead = useCall('suggestions.status', {}).data?.waiting === 0
  const nothingWords = isAllRead
    ? 'Nothing is suggested in this document'
    : 'Nothing is suggested here yet: documents are still being read'
  const walk = useMemo(
    () => (by: 1 | -1) => {
      const { inText } = useSuggestions.getState()
      const caret = surface.current?.selection().start ?? 0
      const isInText = open.some(({ id }) => id === inText?.id)
      const at = isInText && inText ? inText.start : by > 0 ? caret - 1 : caret
      const inOrder = by > 0 ? open : open.toReversed()
      const next = inOrder.find(({ start }) => (start - at) * by > 0) ?? inOrder[0]
      if (next === undefined) return tell(nothingWords)
      usePanes.getState().setCurrent(null)
      choose(next)
      surface.current?.reveal(next)
      // Enter accepts it now, wherever the focus was: in the library it would open a document.
      surface.current?.focus()
    },
    [open, choose, surface, nothingWords],
  )
  const asks = useAsks<{ walk(by: 1 | -1): void }>()
  const isKnown = known !== null
  useEffect(() => {
    if (isKnown) asks.answer({ walk })
  })
  const isChosen = chosen !== null
  useCommands(
    useMemo<readonly Command[]>(() => {
      if (!active) return NONE
      const when = () => (isChosen ? null : 'Choose a suggestion first')
      const whenAny = () => {
        if (!isShown) return 'Suggestions are not shown in texts'
        return isKnown && open.length === 0 ? nothingWords : null
      }
      return [
        { id: 'text.next-suggestion', when: whenAny, run: () => asks.ask(({ walk }) => walk(1)) },
        { id: 'text.previous-suggestion', when: whenAny, run: () => asks.ask(({ walk }) => walk(-1)) },
        { id: 'mark.dismiss', when, run: dismiss },
        {
          id: 'text.suggestions',
          run: () => {
            if (isShown) choose(null)
            set({ suggestions: !isShown })
          },
        },
      ]
    }, [active, isChosen, isShown, isKnown, open, nothingWords, asks, choose, dismiss, set]),
  )
  useBareKeys(isChosen ? { Enter: () => accept() } : NO_KEYS)

  const suggested = useMemo(
    () => ({
      all: intervalIndex(open),
      chosen: chosen && guessOf(chosen, draft.span ?? chosen, draft.fields.stance ?? chosen.stance),
    }),
    [open, chosen, draft],
  )
  return { suggested, offer: { chosen, choose, accept } }
}

const NONE = [] as const
const NO_KEYS = {}
