import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import lunr from 'lunr'
import { p95, processorTime } from './clock.ts'
import type { Figure, Missing } from './figure.ts'
import { articles, missing, type Article } from './search/articles.ts'
import { Library } from './search/library.ts'
import { nastiest } from './search/nasty.ts'
import { questions, type Question } from './search/questions.ts'
import { Fts, miniSearch, plainLunr, sameWordsLunr } from './search/rivals.ts'

/** How many articles: for the figures, and for the comparison of scores. */
const USUAL = 10_000
const EXACT = 2500
const QUESTIONS = 200

const LUNR = 'lunr 2.3.9'
const FTS = 'FTS5 porter'

/** The index at size, beside lunr as it comes, FTS5 and MiniSearch. `growth` asks larger ones. */
export async function* bench(): AsyncIterable<Figure | Missing> {
  const why = missing()
  if (why !== null) return yield { figure: 'search', missing: why }
  const usual = [...articles().take(USUAL)]
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  const small = new Library(join(folder, 'exact.gainsay'))
  const whole = new Library(join(folder, 'usual.gainsay'))
  try {
    yield await exact(small, usual.slice(0, EXACT))
    const built = await whole.take(usual, 0)
    yield* beside(whole, usual, built)
    yield nastiest(whole, usual)
  } finally {
    small.close()
    whole.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Documents and scores are those of lunr over the same words. A pattern finds forms too, so it may find more. */
async function exact(library: Library, some: readonly Article[]): Promise<Figure> {
  await library.take(some, 0)
  library.reopen()
  const same = sameWordsLunr(some)
  const asked = questions(some, 213)
  for (const { lunr: query } of asked) {
    const ours = library.scores(query)
    const theirs = same.search(query)
    const wrong = /[*~]/.test(query)
      ? theirs.find(({ ref }) => !ours.has(Number(ref)))
      : theirs.length === ours.size
        ? theirs.find(({ ref, score }) => ours.get(Number(ref)) !== score)
        : theirs[0]
    if (wrong !== undefined)
      throw new Error(`“${query}” does not give what lunr gives for document ${wrong.ref}`)
  }
  return { figure: 'search.exact', value: asked.length, unit: 'queries', atLeast: asked.length }
}

function* beside(library: Library, usual: readonly Article[], built: number): Iterable<Figure> {
  const asked = questions(usual, QUESTIONS)
  const theirs = ofLunr(usual, asked)
  const mini = processorTime(1, () => miniSearch(usual))
  const fts = new Fts()
  const ftsBuilt = processorTime(1, () => fts.take(usual))
  collectGarbage()

  const perSecond = (ms: number) => (usual.length / ms) * 1000
  const build = { unit: 'documents/s', baseline: { name: LUNR, value: perSecond(theirs.build) } }
  yield { figure: 'search.build', value: perSecond(built), ...build, atLeast: 3 }
  yield { figure: 'search.build.fts', value: perSecond(ftsBuilt), ...build }
  yield { figure: 'search.build.minisearch', value: perSecond(mini), ...build }

  const size = { name: LUNR, value: theirs.size }
  yield { figure: 'search.size', value: library.size(), unit: 'bytes', baseline: size, atMost: 0.35 }
  const load = { name: LUNR, value: theirs.load }
  const loaded = processorTime(5, () => library.reopen())
  yield { figure: 'search.load', value: loaded, unit: 'ms', baseline: load, atMost: 1 / 15 }
  library.forget()
  const heap = { name: LUNR, value: theirs.heap }
  const held = heapOf(() => library.reopen())
  yield { figure: 'search.heap', value: held, unit: 'bytes', baseline: heap, atMost: 1 / 30 }

  const ask = (question: Question) => library.ask(question.lunr)
  const slow = { name: LUNR, value: theirs.p95 }
  yield { figure: 'search.p95', value: p95(asked, ask), unit: 'ms', baseline: slow, atMost: 1 / 8 }
  const common = asked.filter(({ fts: query }) => query !== null)
  const ftsP95 = { name: FTS, value: p95(common, ({ fts: query }) => fts.ask(query ?? '')) }
  yield { figure: 'search.p95.fts', value: p95(common, ask), unit: 'ms', baseline: ftsP95, atMost: 0.7 }

  const [one] = usual
  if (one === undefined) return
  let number = usual.length
  const again = () => {
    library.makeRoom(number, number + 1)
    library.add(one, number++)
  }
  const ftsAdd = { name: FTS, value: processorTime(20, () => fts.take([one], number++)) }
  number = usual.length
  yield { figure: 'search.add', value: processorTime(20, again), unit: 'ms', baseline: ftsAdd, atMost: 20 }
}

/**
 * What lunr takes. It is a plain function, so that nothing of lunr's index outlives it: with hundreds of megabytes of it about, our
 * queries would be charged for searching them for garbage.
 */
function ofLunr(usual: readonly Article[], asked: readonly Question[]) {
  let theirs = plainLunr([])
  const build = processorTime(1, () => (theirs = plainLunr(usual)))
  const slow = p95(asked, ({ lunr: query }) => theirs.search(query))
  const json = JSON.stringify(theirs)
  const load = () => lunr.Index.load(JSON.parse(json))
  return { build, p95: slow, size: json.length, load: processorTime(3, load), heap: heapOf(load) }
}

/** Bytes of the heap that something holds. */
function heapOf(make: () => unknown): number {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const kept = make()
  collectGarbage()
  const after = process.memoryUsage().heapUsed
  return kept === undefined ? 0 : after - before
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
