import { change, redo, undo } from '../../../electron/store/history.ts'
import { changeMany } from '../../../electron/store/many-statements.ts'
import type { Store } from '../../../electron/store/open.ts'
import { idsOf } from '../../../electron/store/statement-table.ts'
import { timed } from '../clock.ts'
import type { Figure } from '../figure.ts'

/** One change of every statement, taken back and made again. */
export function* undoing({ db }: Store): Iterable<Figure> {
  const noted = () => db.prepare(`SELECT count(*) FROM statement WHERE note = 'seen'`).pluck().get()
  const ids = idsOf(db, {})
  const edit = () =>
    change(db, { label: 'note', author: 'bench' }, (tx) =>
      changeMany(tx, ids, { kind: 'fields', fields: { note: 'seen' } }),
    )
  yield of(`store.edit.${ids.length}`, timed(edit).ms)
  yield of(`store.undo.${ids.length}`, timed(() => undo(db)).ms)
  if (noted() !== 0) throw new Error(`an undo of ${ids.length} notes has left ${String(noted())}`)
  yield of(`store.redo.${ids.length}`, timed(() => redo(db)).ms)
  if (noted() !== ids.length) throw new Error(`a redo of ${ids.length} notes has made ${String(noted())}`)
}

const of = (figure: string, value: number): Figure => ({ figure, value, unit: 'ms' })
