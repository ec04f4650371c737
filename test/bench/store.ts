import { checkWorkspace } from '../../electron/store/check.ts'
import { getLedger } from '../../electron/store/ledger.ts'
import type { Reader, Store } from '../../electron/store/open.ts'
import { getOverview } from '../../electron/store/overview.ts'
import { facetsOf } from '../../electron/store/statement-facets.ts'
import { queryStatements } from '../../electron/store/statement-table.ts'
import { getTimeline } from '../../electron/store/timeline.ts'
import { processorTime, timed } from './clock.ts'
import type { Figure } from './figure.ts'
import { inWorkspace, type Size } from './store/big-workspace.ts'
import { commits } from './store/commits.ts'
import { held } from './store/held.ts'
import { undoing } from './store/undoing.ts'

/** What the desk is asked of at the size that a newsroom would reach in years. */
const LARGE: Size = {
  documents: 2000,
  sentences: 60,
  statements: 200_000,
  propositions: 1000,
  speakers: 200,
  tags: 60,
}

/** Where statements are saved: large enough that the trees of the indexes have their depth. */
const USUAL: Size = {
  documents: 200,
  sentences: 60,
  statements: 10_000,
  propositions: 300,
  speakers: 100,
  tags: 60,
}

/** The store at size: the commit of one statement, what the desk asks, and the proof of the whole file. */
export async function* bench(): AsyncIterable<Figure> {
  yield* inWorkspace(USUAL, function* (store) {
    yield* commits(store)
    yield* undoing(store)
  })
  yield* inWorkspace(LARGE, async function* (store) {
    yield* desk(store)
    yield* held(store)
  })
}

function* desk({ db }: Store): Iterable<Figure> {
  for (const [name, ask] of Object.entries(QUESTIONS))
    yield { figure: `store.${name}`, value: processorTime(3, () => ask(db)), unit: 'ms of processor' }
  const { ms, value: problems } = timed(() => checkWorkspace(db))
  if (problems.length > 0)
    throw new Error(`the check complains of what was just made: ${JSON.stringify(problems[0])}`)
  yield { figure: 'store.check', value: ms, unit: 'ms' }
}

const page = { filter: {}, sort: [], offset: 0, limit: 200 }

const QUESTIONS: Readonly<Record<string, (db: Reader) => unknown>> = {
  'table.open': (db) => queryStatements(db, page),
  'table.sort': (db) => queryStatements(db, { ...page, sort: [{ by: 'speaker', down: false }] }),
  'table.filter': (db) => queryStatements(db, { ...page, filter: { stances: ['denial'] } }),
  'table.words': (db) => queryStatements(db, { ...page, filter: { text: 'nobody' } }),
  facets: (db) => facetsOf(db, {}),
  ledger: (db) => getLedger(db, 'speaker'),
  'ledger.outlet': (db) => getLedger(db, 'outlet'),
  timeline: (db) => getTimeline(db, { lanes: 'speaker', date: 'said', filter: {} }),
  overview: (db) => getOverview(db),
}
