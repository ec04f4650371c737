import { z } from 'zod'
import { describeSpan } from '../../../shared/text/anchor.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { getText } from '../../../electron/store/document-text.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { change } from '../../../electron/store/history.ts'
import type { Store } from '../../../electron/store/open.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { quantile } from '../clock.ts'
import type { Figure } from '../figure.ts'

/** Commits of each kind in one turn; turns of both kinds alternate, so that what else the machine does falls on both. */
const COMMITS = 50
const TURNS = 10

/**
 * A statement saved, against two loops of bare SQLite that are on the disk too when they return: the same rows, with quotes as long, in
 * the same tables with their indexes, which shows what our own code adds, and one row in a table that has nothing but its key, which shows
 * what indexes and history cost: see docs/decisions/0082-few-pages-for-a-statement.md. `cpu` leaves out the waiting for the disk.
 */
export function* commits(store: Store): Iterable<Figure> {
  const [one] = listDocuments(store.db)
  if (one === undefined) throw new Error('there is no document to mark')
  const made = makeStatements(store, one.id)
  const like = Array.from({ length: COMMITS }, (_, n) => written(store, made(n)))
  const same = insertSameRows(store, like)
  const bare = insertRows(store, like)
  const times: Times = { made: [], same: [], bare: [] }
  for (let turn = 0; turn < TURNS; turn++) {
    times.made.push(spent(made))
    times.same.push(spent(same))
    times.bare.push(spent(bare))
  }
  yield { ...against('store.commit', times, 'same', 'wall'), atMost: 1.5 }
  yield against('store.commit.cpu', times, 'same', 'cpu')
  yield { ...against('store.commit.row', times, 'bare', 'wall'), atMost: 1.5 }
  yield against('store.commit.row.cpu', times, 'bare', 'cpu')
}

interface Spent {
  readonly wall: number
  readonly cpu: number
}
type Loop = 'same' | 'bare'
type Times = Record<'made' | Loop, Spent[]>

const LOOPS: Readonly<Record<Loop, string>> = {
  same: 'the same rows, bare SQLite',
  bare: 'one row, bare SQLite',
}

const against = (figure: string, times: Times, loop: Loop, of: keyof Spent): Figure => ({
  figure,
  value: middle(times.made, of),
  unit: 'ms',
  baseline: { name: LOOPS[loop], value: middle(times[loop], of) },
})

const middle = (spent: readonly Spent[], of: keyof Spent) =>
  quantile(
    spent.map((one) => one[of]),
    0.5,
  )

/** Milliseconds that one commit took in the middle of `COMMITS` of them. */
function spent(commit: (n: number) => unknown): Spent {
  const cpu = process.cpuUsage()
  const began = performance.now()
  for (let n = 0; n < COMMITS; n++) commit(n)
  const used = process.cpuUsage(cpu)
  return { wall: (performance.now() - began) / COMMITS, cpu: (used.user + used.system) / 1000 / COMMITS }
}

function makeStatements({ db }: Store, document: Id): (n: number) => Id {
  const { text, blocks } = getText(db, document)
  return (n) => {
    const { start, end } = blocks[n % blocks.length] ?? { start: 0, end: 1 }
    const { quote } = describeSpan(text, start, end)
    const fields = {
      stance: 'claim' as const,
      speaker: { name: 'Speaker 1' },
      proposition: { text: 'The gate 1 was closed' },
    }
    return change(db, { label: 'claim by Speaker 1', author: 'bench' }, (tx) =>
      createStatement(tx, { document, start, end, quote, fields }),
    ).id
  }
}

/** What the store wrote for one statement of a known speaker: its row and the step that undoes it. */
interface Written {
  readonly row: Row
  readonly step: Row
}

const written = ({ db }: Store, id: Id): Written => ({
  row: rowOf(db, 'SELECT * FROM statement WHERE id = ?', id),
  step: rowOf(db, 'SELECT * FROM history ORDER BY id DESC LIMIT 1'),
})

function insertSameRows({ db }: Store, like: readonly Written[]): (n: number) => unknown {
  const [statement, history] = [inserter(db, 'statement'), inserter(db, 'history')]
  return (n) =>
    db
      .transaction(() => {
        const { row, step } = at(like, n)
        statement({ ...row, id: crypto.randomUUID(), number: null })
        history({ ...step, id: null })
      })
      .immediate()
}

function insertRows({ db }: Store, like: readonly Written[]): (n: number) => unknown {
  const columns = Object.keys(at(like, 0).row).map((name) => `"${name}"`)
  const rest = columns.filter((name) => name !== '"id"')
  db.exec(`CREATE TABLE bare (id TEXT PRIMARY KEY NOT NULL, ${rest.join(', ')})`)
  const insert = inserter(db, 'bare')
  return (n) => db.transaction(() => insert({ ...at(like, n).row, id: crypto.randomUUID() })).immediate()
}

function at(like: readonly Written[], n: number): Written {
  const one = like[n % like.length]
  if (one === undefined) throw new Error('there is nothing to write')
  return one
}

type Row = Record<string, unknown>

function rowOf(db: Store['db'], sql: string, ...values: unknown[]): Row {
  const row = db.prepare<unknown[], Row>(sql).get(...values)
  if (row === undefined) throw new Error(`nothing was found by ${sql}`)
  return row
}

/** Writes rows into a table; each has all of its columns. */
function inserter(db: Store['db'], table: string): (row: Row) => unknown {
  const columns = db.pragma(`table_info(${table})`)
  const names = z
    .array(z.object({ name: z.string() }))
    .parse(columns)
    .map(({ name }) => name)
  const quoted = names.map((name) => `"${name}"`).join(', ')
  const insert = db.prepare(`INSERT INTO ${table} (${quoted}) VALUES (${names.map(() => '?').join(', ')})`)
  return (row) => insert.run(...names.map((name) => row[name]))
}
