import { useMemo, useRef } from 'react'
import type { PairKind } from '../../../shared/contract/pairs.ts'
import { useUndoable } from '../../app/use-undoable.ts'
import { useClient } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { Button } from '../../ui/button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useSuggestions } from '../../state/suggestions.ts'
import { NoPair } from './no-pair.tsx'
import { PairCompared } from './pair-compared.tsx'
import { PairFilter } from './pair-filter.tsx'
import { PairList } from './pair-list.tsx'
import type { PairToShow } from './pair-to-show.ts'
import { PAIR_WORDS } from './pair-words.ts'
import { readBoth } from './read-both.ts'
import { Tabs } from './tabs.tsx'
import { useBareKeys } from './use-bare-keys.ts'
import { grouped } from '../../ui/counted.ts'
import './pairs.css'

interface PairDeskProps {
  kind: PairKind
  /** Null until they are known. */
  found: { readonly total: number; readonly pairs: readonly PairToShow[] } | null
}

/** Pairs that the program asks about: a list, the two sides, and the answers. */
export function PairDesk({ kind, found }: PairDeskProps) {
  const words = PAIR_WORDS[kind]
  const pairs = found?.pairs ?? NONE
  const look = useSuggestions((state) => state.pairs[kind])
  const lookAt = useSuggestions((state) => state.lookAt)
  const box = useRef<HTMLInputElement>(null)
  const side = useRef<HTMLElement>(null)
  const known = pairs.findIndex(({ key }) => key === look.chosen)
  const at = known >= 0 ? known : Math.max(0, Math.min(look.place, pairs.length - 1))
  const pair = pairs[at]
  const answers = useAnswers()
  const act = useMemo(() => {
    const choose = (place: number) => lookAt(kind, { place, chosen: pairs[place]?.key ?? null })
    return {
      choose,
      yes: () => pair && void answers.yes(pair),
      no: () => pair && void answers.no(pair),
      read: () => pair && readBoth(pair),
      walk: (step: 1 | -1) => choose((at + step + pairs.length) % Math.max(1, pairs.length)),
    }
  }, [pair, answers, at, pairs, kind, lookAt])
  useCommands(
    useMemo<readonly Command[]>(() => {
      const when = () => (pair ? null : words.none)
      const hasPlace = () => (pair?.left.place ? null : 'This has no place in a text')
      return [
        { id: 'suggestions.filter', run: () => box.current?.select() },
        { id: 'suggestions.dismiss', when, run: act.no },
        { id: 'suggestions.open', when: hasPlace, run: act.read },
      ]
    }, [pair, act, words.none]),
  )
  useBareKeys({
    Enter: act.yes,
    ' ': () => act.walk(1),
    ArrowDown: () => act.walk(1),
    ArrowUp: () => act.walk(-1),
  })

  return (
    <>
      <aside ref={side} className="side queue" aria-label={words.title} data-region="queue">
        <header className="queue-head">
          <Tabs />
          <h2 className="row">
            {words.title}
            <span className="muted small" role="status">
              {found === null ? '' : grouped(found.total)}
            </span>
          </h2>
          <p className="small muted">{words.teach}</p>
        </header>
        {((found?.total ?? 0) > 0 || look.words !== '') && (
          <PairFilter kind={kind} boxRef={box} onLeave={() => focusList(side.current)} />
        )}
        <PairList pairs={pairs} at={at} onChoose={act.choose} label={words.title} />
      </aside>
      {pair === undefined ? (
        <section className="queue-empty">{found === null ? <Waiting /> : <NoPair kind={kind} />}</section>
      ) : (
        <section className="pair-side-by-side" aria-label="Side by side" data-region="pair">
          <PairCompared pair={pair} />
          <div className="decide-bar" role="group" aria-label="Decide">
            <Button look="primary" large keys="Enter" onClick={act.yes}>
              {words.yes}
            </Button>
            <Button large command="suggestions.dismiss" onClick={act.no}>
              {words.no}
            </Button>
            <Button look="plain" large keys="Space" onClick={() => act.walk(1)}>
              Later
            </Button>
            {pair.left.place !== null && (
              <Button look="plain" large command="suggestions.open" onClick={act.read}>
                Read both
              </Button>
            )}
          </div>
        </section>
      )}
    </>
  )
}

const NONE = [] as const

const focusList = (side: HTMLElement | null) => side?.querySelector<HTMLElement>('[role="listbox"]')?.focus()

/** Says yes or no to a pair. Each is a step to undo, and offered back at once. */
function useAnswers(): { yes(pair: PairToShow): Promise<void>; no(pair: PairToShow): Promise<void> } {
  const client = useClient()
  const attempt = useUndoable()
  return useMemo(() => {
    return {
      yes: (pair) => attempt(pair.confirm, PAIR_WORDS[pair.kind].said.yes),
      no: ({ kind, left, right }) =>
        attempt(
          () => client.call('pairs.setAside', { kind, left: left.id, right: right.id }),
          PAIR_WORDS[kind].said.no,
        ),
    }
  }, [client, attempt])
}
