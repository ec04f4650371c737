import { change } from '../../../electron/store/history.ts'
import { lengthOf, walk, wayOfOne } from '../../../electron/store/history-walk.ts'
import { changeMany } from '../../../electron/store/many-statements.ts'
import type { Store, Writer } from '../../../electron/store/open.ts'
import { idsOf } from '../../../electron/store/statement-table.ts'
import { quantile, timed } from '../clock.ts'
import type { Figure } from '../figure.ts'

/** Rows that the program writes without a rest. */
const AT_ONCE = 250

/** One change of every statement, taken back and made again in pieces; between two of them the program answers other calls. */
export function* undoing({ db }: Store): Iterable<Figure> {
  const noted = () => db.prepare(`SELECT count(*) FROM statement WHERE note = 'seen'`).pluck().get()
  const ids = idsOf(db, {})
  const edit = () =>
    change(db, { label: 'note', author: 'bench' }, (tx) =>
      changeMany(tx, ids, { kind: 'fields', fields: { note: 'seen' } }),
    )
  yield of(`store.edit.${ids.length}`, timed(edit).ms)
  yield* inPieces(db, 'undo', ids.length)
  if (noted() !== 0) throw new Error(`an undo of ${ids.length} notes has left ${String(noted())}`)
  yield* inPieces(db, 'redo', ids.length)
  if (noted() !== ids.length) throw new Error(`a redo of ${ids.length} notes has made ${String(noted())}`)
}

function* inPieces(db: Writer, direction: 'undo' | 'redo', rows: number): Iterable<Figure> {
  const one = wayOfOne(db, direction)
  if (one === null) throw new Error(`there is nothing to ${direction}`)
  const pieces = [timed(() => lengthOf(db, one.way)).ms]
  for (let at: number | null = null; ;) {
    const { ms, value } = timed(() => walk(db, one.way, at, AT_ONCE))
    pieces.push(ms)
    at = value.at
    if (at === null) break
  }
  yield of(
    `store.${direction}.${rows}`,
    pieces.reduce((sum, ms) => sum + ms, 0),
  )
  yield { ...of(`store.${direction}.held.p99`, quantile(pieces, 0.99)), atMost: 50 }
}

const of = (figure: string, value: number): Figure => ({ figure, value, unit: 'ms' })
