import { chromium, type Browser } from '@playwright/test'
import { quantile } from './clock.ts'
import type { Bench, Figure } from './figure.ts'
import { builtPage } from './reader/built-page.ts'
import type { ContestantName, ReaderBench } from './reader/page.ts'

declare const bench: ReaderBench

/** Each is opened so many times, in turn with the others: the median of the goes is taken. */
const GOES = 3

const PLAIN = 'one plain page'

/**
 * A text of 1 MB with 10,000 overlapping statements in the pane of the program, against the same text on one page without
 * windowing: with nothing on it, with all statements as CSS highlights, and wrapped in spans. In a real Chromium; frames come as
 * soon as they are ready, not at the beat of a screen.
 */
export const readerBench: Bench = async function* () {
  const html = await builtPage()
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  })
  const run: Run = (name, work, isFirst = false) => onFreshPage(browser, html, name, work, isFirst)
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

/** Opening, scrolling and marking, all of which end when the page is drawn. */
async function* drawing(run: Run): AsyncIterable<Figure> {
  const firsts = { gainsay: [] as number[], plain: [] as number[] }
  const opens = { gainsay: [] as number[], plain: [] as number[], spans: [] as number[] }
  const frames = { gainsay: [] as number[], plain: [] as number[] }
  const adds = { gainsay: [] as number[], plain: [] as number[] }
  for (let go = 0; go < GOES; go += 1) {
    for (const name of ['plain', 'gainsay'] as const) {
      const work = async () => ({ adds: await bench.add(), frames: await bench.scroll() })
      const { open, answer } = await run(name, work)
      opens[name].push(open)
      adds[name].push(quantile(answer.adds, 0.5))
      frames[name].push(quantile(answer.frames, 0.95))
      const first = await run(name, nothing, true)
      firsts[name].push(first.open)
    }
    const { open } = await run('spans', nothing)
    opens.spans.push(open)
  }
  const against = (
    name: string,
    ours: number[],
    theirs: number[],
    rival: string,
    atMost: number,
  ): Figure => ({
    figure: `reader.${name}`,
    value: quantile(ours, 0.5),
    unit: 'ms',
    baseline: { name: rival, value: quantile(theirs, 0.5) },
    atMost,
  })
  yield against('first-paint', opens.gainsay, opens.plain, PLAIN, 0.2)
  yield against('first-paint-of-all', firsts.gainsay, firsts.plain, PLAIN, 0.2)
  yield against('first-paint-to-spans', opens.gainsay, opens.spans, 'one page, wrapped in spans', 0.1)
  yield against('scroll-frame-p95', frames.gainsay, frames.plain, PLAIN, 2.5)
  yield against('add-one', adds.gainsay, adds.plain, PLAIN, 0.8)
}

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

/** Opens a contestant on a page of its own, and does the work in it. */
async function onFreshPage<T>(
  browser: Browser,
  html: string,
  name: ContestantName,
  work: () => Promise<T>,
  isFirst: boolean,
) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  // A page that shares nothing with others has a clock of five microseconds instead of a hundred.
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: html }),
  )
  await page.goto('http://localhost/')
  if (!isFirst) await page.evaluate((wanted) => bench.warm(wanted), name)
  const open = await page.evaluate((wanted) => bench.open(wanted), name)
  const answer = await page.evaluate(work)
  await page.close()
  return { open, answer }
}
