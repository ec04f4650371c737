import { chromium, type Browser } from '@playwright/test'
import { quantile } from './clock.ts'
import type { Bench, Figure } from './figure.ts'
import { builtPage } from './reader/built-page.ts'
import type { ContestantName, ReaderBench } from './reader/page.ts'
import { within } from './reader/within.ts'

declare const bench: ReaderBench

/** Each is opened so many times, in turn with the others: the median of the goes is taken. */
const GOES = 3

/**
 * A text of 1 MB with 10,000 overlapping statements in the pane of the program. In a real Chromium; frames come as soon as they are
 * ready, not at the beat of a screen. What it is held against:
 *
 * - The same pane with all rows in the page and nothing marked. That is what the floor of the first paint means by “the same page
 *   without highlights and without windowing”: the same program, with the one difference that is to be judged.
 * - A plain page: the bare text in paragraphs, without any program. Stricter for the first paint of a fresh page, of which it has
 *   nothing to compile; reported beside the other. Scrolling and marking have it as their floor.
 * - That page with all statements as CSS highlights, or wrapped in spans.
 *
 * A text is opened in a page that has had a short one open before, as in a program that runs, and again (`-of-all`) as the first thing
 * that a page does, when all code runs for the first time.
 */
export const readerBench: Bench = async function* () {
  const pages = { windowed: await builtPage(), unwindowed: await builtPage(false) }
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  })
  const run: Run = (name, work, isFirst = false) =>
    onFreshPage(browser, name === 'unwindowed' ? pages.unwindowed : pages.windowed, name, work, isFirst)
  try {
    yield* drawing(run)
    yield* asking(run)
  } finally {
    await browser.close()
  }
}

type Run = <T>(
  name: ContestantName,
  work: () => Promise<T>,
  isFirst?: boolean,
) => Promise<{ open: number; answer: T }>

const NAMES: Readonly<Record<ContestantName, string>> = {
  gainsay: 'the pane',
  unwindowed: 'the same pane without windowing, nothing marked',
  plain: 'one plain page',
  highlights: 'one page, CSS highlights',
  spans: 'one page, wrapped in spans',
}

/** Opening, scrolling and marking, all of which end when the page is drawn. */
async function* drawing(run: Run): AsyncIterable<Figure> {
  const [firsts, opens, frames, adds]: [Times, Times, Times, Times] = [{}, {}, {}, {}]
  for (let go = 0; go < GOES; go += 1) {
    for (const name of ['plain', 'unwindowed', 'gainsay'] as const) {
      note(firsts, name, (await run(name, nothing, true)).open)
    }
    for (const name of ['plain', 'gainsay'] as const) {
      const work = async () => ({ adds: await bench.add(), frames: await bench.scroll() })
      const { open, answer } = await run(name, work)
      note(opens, name, open)
      note(adds, name, quantile(answer.adds, 0.5))
      note(frames, name, quantile(answer.frames, 0.95))
    }
    for (const name of ['unwindowed', 'spans'] as const) note(opens, name, (await run(name, nothing)).open)
  }
  yield against('first-paint', opens, 'unwindowed', 0.2)
  yield against('first-paint-to-plain', opens, 'plain', 0.2)
  yield against('first-paint-to-spans', opens, 'spans', 0.1)
  yield against('first-paint-of-all', firsts, 'unwindowed', 0.2)
  yield against('first-paint-of-all-to-plain', firsts, 'plain', 0.2)
  yield against('scroll-frame-p95', frames, 'plain', 2.5)
  yield against('add-one', adds, 'plain', 0.8)
}

/** What was measured of each contestant, once a go, in milliseconds. */
type Times = Partial<Record<ContestantName, number[]>>

const note = (times: Times, name: ContestantName, ms: number): number => (times[name] ??= []).push(ms)

const against = (figure: string, times: Times, rival: ContestantName, atMost: number): Figure => ({
  figure: `reader.${figure}`,
  value: quantile(times.gainsay ?? [], 0.5),
  unit: 'ms',
  baseline: { name: NAMES[rival], value: quantile(times[rival] ?? [], 0.5) },
  atMost,
})

const nothing = () => Promise.resolve(null)

/** Which statements are here? Each place is checked against a look at all of them. */
async function* asking(run: Run): AsyncIterable<Figure> {
  const ours = await run('gainsay', () => bench.ask())
  const theirs = await run('highlights', () => bench.ask())
  yield { figure: 'reader.hits', value: ours.answer.hits, unit: 'statements found' }
  yield {
    figure: 'reader.which-is-here',
    value: ours.answer.ms,
    unit: 'ms',
    baseline: { name: 'highlightsFromPoint', value: theirs.answer.ms },
    atMost: 0.15,
  }
}

/** Opens a contestant on a page of its own, and does the work in it. Where a step stands still, it says which. */
async function onFreshPage<T>(
  browser: Browser,
  html: string,
  name: ContestantName,
  work: () => Promise<T>,
  isFirst: boolean,
) {
  const step = <S>(what: string, doing: Promise<S>) => within(STEP_LIMIT, `${NAMES[name]}: ${what}`, doing)
  const page = await step('a new page', browser.newPage({ viewport: { width: 1000, height: 900 } }))
  // A page that shares nothing with others has a clock of five microseconds instead of a hundred.
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: html }),
  )
  await step('loading the page', page.goto('http://localhost/'))
  if (!isFirst) {
    await step(
      'a short text before',
      page.evaluate((wanted) => bench.warm(wanted), name),
    )
  }
  const open = await step(
    isFirst ? 'the first text of a fresh page' : 'the text',
    page.evaluate((wanted) => bench.open(wanted), name),
  )
  const answer = await step('what is done with the text', page.evaluate(work))
  await step('closing the page', page.close())
  return { open, answer }
}

/** Milliseconds. On a machine with much other work the longest step takes ten seconds. */
const STEP_LIMIT = 60_000
