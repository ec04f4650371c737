/// <reference types="vite/client" />
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import '../../../renderer/ui/ui.css'
import './page.css'
import { drawn, type Contestant } from './contestant.ts'
import { gainsayPane } from './gainsay-pane.tsx'
import { material, statementOf, type Material } from './material.ts'
import { spanPage, wholePage } from './whole-page.ts'

/** What `reader.ts` asks of this page; one page shows one contestant, once. Times are in milliseconds. */
export interface ReaderBench {
  /** Opens a short text and closes it, as in a program that runs: its code is compiled and its letters are loaded. */
  warm(name: ContestantName): Promise<void>
  /** Opens the text, and says how long it took to be drawn. */
  open(name: ContestantName): Promise<number>
  /** The time of each of many frames while the text scrolls by. */
  scroll(): Promise<number[]>
  /** The time that each of a few more statements takes to be seen. They lie at the beginning of the text. */
  add(): Promise<number[]>
  /** Asks at many places which statements are there; the mean time of an answer, and how many were found. Throws where one is wrong. */
  ask(): Promise<{ ms: number; hits: number }>
}

/** `unwindowed` is the pane of the program with no statements, on a page that was built with all rows in it. */
export type ContestantName = 'gainsay' | 'unwindowed' | 'plain' | 'highlights' | 'spans'

const ADDED = 7
const FRAMES = 120
const STEP = 120
const PLACES = 40
const REPEATS = 5

const made = material(1_000_000, 10_000)
const short = material(20_000, 200)
const contestants: Readonly<Record<ContestantName, (of: Material) => Contestant>> = {
  gainsay: gainsayPane,
  unwindowed: (of) => gainsayPane({ ...of, statements: [] }),
  plain: (of) => wholePage(of, []),
  highlights: (of) => wholePage(of, of.statements),
  spans: spanPage,
}

let shown: Contestant | null = null
const contestant = (): Contestant => {
  if (shown === null) throw new Error('open first')
  return shown
}

const root = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('#root')
  if (element === null) throw new Error('the page has no #root')
  return element
}

const bench: ReaderBench = {
  warm: async (name) => {
    const before = contestants[name](short)
    await before.open(root())
    await atRest()
    before.close()
  },

  open: async (name) => {
    shown = contestants[name](made)
    root().classList.toggle('unwindowed', name === 'unwindowed')
    await drawn()
    const began = performance.now()
    await shown.open(root())
    const ms = performance.now() - began
    await atRest()
    return ms
  },

  scroll: async () => {
    const scroller = contestant().scroller()
    const frames: number[] = []
    for (let frame = 0; frame < FRAMES; frame += 1) {
      const began = performance.now()
      scroller.scrollTop += STEP
      await drawn()
      frames.push(performance.now() - began)
    }
    return frames
  },

  add: async () => {
    const times: number[] = []
    for (let one = 1; one <= ADDED; one += 1) {
      const statement = statementOf(made.text, made.statements.length + one, one * 100, one * 100 + 200)
      const began = performance.now()
      await contestant().add(statement)
      times.push(performance.now() - began)
    }
    return times
  },

  ask: async () => {
    let ms = 0
    let hits = 0
    for (let place = 0; place < PLACES; place += 1) {
      const block = made.blocks[Math.floor(((place + 0.5) / PLACES) * made.blocks.length)]
      const offset = (block?.start ?? 0) + 20 + place
      const { x, y } = await contestant().show(offset)
      const began = performance.now()
      let answer: string[] = []
      for (let repeat = 0; repeat < REPEATS; repeat += 1) answer = contestant().under(x, y)
      ms += (performance.now() - began) / REPEATS
      const right = made.statements.filter(({ start, end }) => start <= offset && offset < end)
      const rightIds = right.map(({ id }) => id)
      if (rightIds.toSorted().join() !== answer.toSorted().join()) {
        throw new Error(`at ${offset} there are ${rightIds.length} statements, not ${answer.length}`)
      }
      hits += answer.length
    }
    return { ms: ms / PLACES, hits }
  },
}

/** What a page still does after it was drawn is not to be counted with what comes next. */
const atRest = () =>
  new Promise<void>((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 2000 }), 400)
  })

Object.assign(window, { bench })
