import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import english from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { suggest } from '../../electron/suggest/suggest.ts'
import { suggestPool } from '../../electron/suggest/suggest-job.ts'
import { articleScores, hasPolnear } from '../electron/suggest/polnear-scores.ts'
import type { Figure, Missing } from './figure.ts'

const TEXTS = join(import.meta.dirname, '../../../shared/data/attribution/polnear/train/text')

/** Articles that are read before anything is measured: a program that has just started is slower. */
const WARM = 40

/** Reported statements: how fast they are found in articles that were not read before, and how well. */
export async function* bench(): AsyncIterable<Figure | Missing> {
  if (!existsSync(TEXTS) || !hasPolnear) {
    yield { figure: 'suggest', missing: 'the articles of ../shared/data/attribution/polnear are not there' }
    return
  }
  yield* quality()
  const articles = readdirSync(TEXTS).map((file) => readFileSync(join(TEXTS, file), 'utf8'))
  yield* oneThread(articles)
  yield* twoThreads(articles)
  yield book(articles)
}

const blocksOf = (text: string) => [{ start: 0, end: text.length, kind: 'paragraph' as const }]

function* quality(): Iterable<Figure> {
  const { loose, close, statements } = articleScores()
  const figure = (name: string, value: number, atLeast: number): Figure => {
    if (value < atLeast)
      throw new Error(`suggest.${name} is ${value.toFixed(3)}, and has to be ${atLeast} at least`)
    return { figure: `suggest.${name}`, value, unit: 'of 1', atLeast }
  }
  yield figure('f1', loose.f1, 0.78)
  yield figure('f1.close', close.f1, 0.63)
  yield figure('direct', loose.direct, 0.95)
  yield figure('mixed', loose.mixed, 0.8)
  yield figure('speaker', loose.source, 0.87)
  yield figure('statements.precision', statements.precision, 0.9)
}

/** By the time of the processor, so that what else the machine does counts little. */
function* oneThread(articles: readonly string[]): Iterable<Figure> {
  const nlp = winkNLP(english, ['sbd', 'pos'])
  const tag = (text: string) => nlp.readDoc(text).tokens().out(nlp.its.pos)
  for (const text of articles.slice(0, WARM)) suggest(text, blocksOf(text))
  const fresh = articles.slice(WARM)
  const ours = perSecond(fresh, (text) => suggest(text, blocksOf(text)))
  yield { figure: 'suggest.articles', value: ours, unit: 'articles/s of one processor', atLeast: 100 }
  yield {
    figure: 'suggest.articles.again',
    value: perSecond(fresh, (text) => suggest(text, blocksOf(text))),
    unit: 'articles/s of one processor',
    baseline: { name: 'wink-nlp tagging alone, words known', value: perSecond(fresh, tag) },
  }
}

function perSecond(articles: readonly string[], work: (text: string) => unknown): number {
  const before = process.cpuUsage()
  for (const text of articles) work(text)
  const { user, system } = process.cpuUsage(before)
  return articles.length / ((user + system) / 1e6)
}

/** In the threads that a workspace uses, by the time of the two processors that they would have to themselves. */
async function* twoThreads(articles: readonly string[]): AsyncIterable<Figure> {
  const job = (text: string) => suggestPool.run({ text, blocks: blocksOf(text), language: 'en' })
  await Promise.all(articles.slice(0, WARM).map(job))
  const before = process.cpuUsage()
  await Promise.all(articles.slice(WARM).map(job))
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6 / 2
  yield {
    figure: 'suggest.threads',
    value: (articles.length - WARM) / seconds,
    unit: 'articles/s of two processors',
    atLeast: 200,
  }
  await suggestPool.close()
}

/** A text of a million words in one document. */
function book(articles: readonly string[]): Figure {
  const words = articles.join('\n').split(' ')
  const text = [...words, ...words].slice(0, 1_000_000).join(' ')
  const before = process.cpuUsage()
  const found = suggest(text, blocksOf(text))
  const { user, system } = process.cpuUsage(before)
  if (found.length < 10_000) throw new Error(`a book of a million words gave ${found.length} suggestions`)
  return { figure: 'suggest.million-words', value: (user + system) / 1e6, unit: 's of processor', atMost: 60 }
}
