import { useEffect, useMemo, useRef, useState } from 'react'
import type { PairKind } from '../../../shared/contract/pairs.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { Button } from '../../ui/button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { tell } from '../../state/notices.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { useAsks, type Asks } from '../../state/use-asks.ts'
import { NoPair } from './no-pair.tsx'
import { PairCompared } from './pair-compared.tsx'
import { PairFilter } from './pair-filter.tsx'
import { PairList } from './pair-list.tsx'
import { PairWording } from './pair-wording.tsx'
import { PAIR_WORDS } from './pair-words.ts'
import type { Pairs } from './pairs-with-words.ts'
import { readBoth } from './read-both.ts'
import { Tabs } from './tabs.tsx'
import { useBareKeys } from './use-bare-keys.ts'
import { usePairAnswers } from './use-pair-answers.ts'
import { grouped } from '../../ui/counted.ts'
import './pairs.css'

interface PairActions {
  choose(place: number): void
  yes(): void
  no(): void
  read(): void
  walk(step: 1 | -1): void
}

interface PairDeskProps {
  kind: PairKind
  /** Null until they are known. */
  found: Pairs | null
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
  const [worded, setWorded] = useState({ key: '', text: '' })
  const wording = worded.key === pair?.key ? worded.text : (pair?.wording?.text ?? '')
  const wordingBox = useRef<HTMLTextAreaElement>(null)
  const answers = usePairAnswers()
  const asks = useAsks<PairActions>()
  const actions = useMemo<PairActions>(() => {
    const choose = (place: number) => lookAt(kind, { place, chosen: pairs[place]?.key ?? null })
    return {
      choose,
      yes: () => {
        if (pair?.wording && wording.trim() === '') tell('Say first what both speak of, as one sentence.')
        else if (pair) void asks.during(() => answers.yes(pair, wording.trim()))
      },
      no: () => pair && void asks.during(() => answers.no(pair)),
      read: () => pair && readBoth(pair),
      walk: (step: 1 | -1) => choose((at + step + pairs.length) % Math.max(1, pairs.length)),
    }
  }, [pair, wording, answers, asks, at, pairs, kind, lookAt])
  useEffect(() => {
    if (found?.isOlder === false) asks.answer(actions)
  })
  const act = useMemo(() => asking(asks), [asks])
  useCommands(
    useMemo<readonly Command[]>(() => {
      const when = () => (pair ? null : words.none)
      const hasPlace = () => (pair?.left.place ? null : 'This has no place in a text')
      return [
        { id: 'suggestions.filter', run: () => box.current?.select() },
        { id: 'suggestions.dismiss', when, run: act.no },
        { id: 'suggestions.open', when: hasPlace, run: act.read },
        {
          id: 'suggestions.proposition',
          when: () => (pair?.wording ? null : 'No new proposition comes of this'),
          run: () => wordingBox.current?.select(),
        },
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
        <PairList pairs={pairs} at={at} onChoose={actions.choose} label={words.title} />
      </aside>
      {pair === undefined ? (
        <section className="queue-empty">{found === null ? <Waiting /> : <NoPair kind={kind} />}</section>
      ) : (
        <section className="pair-side-by-side" aria-label="Side by side" data-region="pair">
          <PairCompared pair={pair}>
            {pair.wording && (
              <PairWording
                boxRef={wordingBox}
                text={wording}
                isDenied={pair.wording.isDenied}
                onType={(text) => setWorded({ key: pair.key, text })}
                onEnter={() => {
                  focusList(side.current)
                  act.yes()
                }}
                onLeave={() => focusList(side.current)}
              />
            )}
          </PairCompared>
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

/** The actions as keys and buttons ask for them: for the pair that is looked at once the list has the words typed and the last answer. */
const asking = (asks: Asks<PairActions>) => ({
  yes: () => asks.ask(({ yes }) => yes()),
  no: () => asks.ask(({ no }) => no()),
  read: () => asks.ask(({ read }) => read()),
  walk: (step: 1 | -1) => asks.ask(({ walk }) => walk(step)),
})
