import { describe, expect, it } from 'vitest'
import { addVersion } from '../../../../electron/store/add-version.ts'
import { undo } from '../../../../electron/store/history.ts'
import { newDocument, step } from '../../store/workspaces.ts'
import { countsOf, familySizes, finish, invented, libraryOf, passagesOf } from './library-of.ts'

describe('a family', () => {
  const shared = invented(3, 6).split('. ')
  const texts = [
    `${shared.slice(0, 3).join('. ')}. ${invented(20, 5)}`,
    `${invented(21, 4)}\n\n${shared.slice(0, 3).join('. ')}.\n\n${invented(25, 4)}\n\n${shared.slice(3, 6).join('. ')}`,
    `${shared.slice(3, 6).join('. ')} ${invented(22, 5)}`,
  ]

  it('goes with the text that had it, and comes back with that', () => {
    const { db, ids, reopen } = libraryOf(texts)
    const comparison = finish(reopen())
    const [before, counted] = [passagesOf(db), countsOf(db)]
    const other = newDocument('without', `${invented(31, 9)}\n\n${shared.slice(3, 6).join('. ')}`)
    step(db, (tx) => addVersion(tx, ids[1] ?? '', other, 'again'))
    comparison.refresh()
    finish(comparison)
    expect(familySizes(db)).toEqual([2])
    undo(db)
    comparison.refresh()
    finish(comparison)
    expect([passagesOf(db), countsOf(db)]).toEqual([before, counted])
  })

  it('goes when a document is removed, and comes back with it', () => {
    const { db, ids, reopen } = libraryOf(texts)
    const comparison = finish(reopen())
    const before = passagesOf(db)
    step(db, (tx) => void tx.update('document', { id: ids[1] ?? '' }, { removed: 1 }))
    comparison.refresh()
    finish(comparison)
    expect([familySizes(db), passagesOf(db), db.prepare('SELECT count(*) FROM place').pluck().get()]).toEqual(
      [[], [], 0],
    )
    undo(db)
    comparison.refresh()
    finish(comparison)
    expect([before.length, passagesOf(db)]).toEqual([2, before])
  })
})
