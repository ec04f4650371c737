import { describeSpan } from '../../../shared/text/anchor.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { getText, listDocuments } from '../../../electron/store/documents.ts'
import { change } from '../../../electron/store/history.ts'
import type { Store } from '../../../electron/store/open.ts'
import { createStatement, getStatement } from '../../../electron/store/statements.ts'
import { quantile } from '../clock.ts'
import type { Figure } from '../figure.ts'

/** Commits of each kind in one turn; turns of both kinds alternate, so that what else the machine does falls on both. */
const COMMITS = 50
const TURNS = 10

/**
 * A statement saved, against the least that SQLite can do: one row of the same columns in one transaction, into a table that
 * has nothing but its key. Both are on the disk when they return. `cpu` leaves out the waiting for it.
 */
export function* commits(store: Store): Iterable<Figure> {
  const [one] = listDocuments(store.db)
  if (one === undefined) throw new Error('there is no document to mark')
  const made = makeStatements(store, one.id)
  const bare = insertRows(store, made(0))
  const times: Times = { made: [], bare: [] }
  for (let turn = 0; turn < TURNS; turn++) {
    times.made.push(spent(made))
    times.bare.push(spent(bare))
  }
  yield against('store.commit', times, 'wall')
  yield against('store.commit.cpu', times, 'cpu')
}

interface Spent {
  readonly wall: number
  readonly cpu: number
}
type Times = Record<'made' | 'bare', Spent[]>

const against = (figure: string, { made, bare }: Times, of: keyof Spent): Figure => ({
  figure,
  value: quantile(
    made.map((spent) => spent[of]),
    0.5,
  ),
  unit: 'ms',
  baseline: {
    name: 'one row, bare SQLite',
    value: quantile(
      bare.map((spent) => spent[of]),
      0.5,
    ),
  },
  atMost: 1.5,
})

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

function insertRows({ db }: Store, like: Id): (n: number) => unknown {
  const columns = Object.keys(getStatement(db, like)).filter((name) => name !== 'tags')
  const names = columns.map((name) => `"${name}"`).join(', ')
  db.exec(
    `CREATE TABLE bare (id TEXT PRIMARY KEY NOT NULL, ${columns
      .filter((name) => name !== 'id')
      .map((name) => `"${name}"`)
      .join(', ')})`,
  )
  const row =
    db.prepare<[string], Record<string, unknown>>(`SELECT ${names} FROM statement WHERE id = ?`).get(like) ??
    {}
  const insert = db.prepare(`INSERT INTO bare (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
  const values = columns.map((name) => row[name])
  const at = columns.indexOf('id')
  return () => db.transaction(() => insert.run(...values.with(at, crypto.randomUUID()))).immediate()
}
