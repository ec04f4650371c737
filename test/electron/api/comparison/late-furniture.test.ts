import { describe, expect, it } from 'vitest'
import { sentenceKeys } from '../../../../electron/parallels/furniture.ts'
import { foldText } from '../../../../electron/parallels/text/folded-text.ts'
import { createStems } from '../../../../electron/parallels/text/stems.ts'
import { stemOf } from '../../../../electron/search/stem.ts'
import { undo } from '../../../../electron/store/history.ts'
import { chooseFurniture } from '../../../../electron/store/parallels/furniture-choice.ts'
import { step } from '../../store/workspaces.ts'
import { finish, invented, libraryOf, passagesOf } from './library-of.ts'

describe('a sentence at the foot of every page', () => {
  const footer = 'Mirelda Post is a reader-owned monthly and belongs to everyone who reads it, rain or shine.'
  const pages = [1, 2, 3].map((seed) => `${invented(seed, 6)}\n\n${footer}`)
  const count = (db: Parameters<typeof passagesOf>[0]) => passagesOf(db).length

  it('is a parallel of two pages, and furniture from the third on', () => {
    const two = libraryOf(pages.slice(0, 2))
    finish(two.reopen())
    const three = libraryOf(pages)
    finish(three.reopen())
    expect([count(two.db), count(three.db)]).toEqual([1, 0])
  })

  it('is no parallel any more when the third page comes late', () => {
    const { db, ids, reopen } = libraryOf(pages)
    step(db, (tx) => void tx.update('document', { id: ids[2] ?? '' }, { removed: 1 }))
    const comparison = finish(reopen())
    const before = count(db)
    undo(db)
    comparison.refresh()
    finish(comparison)
    expect([before, count(db)]).toEqual([1, 0])
  })

  it('is a part of the article where the analyst says so, until that is undone', () => {
    const { db, reopen } = libraryOf(pages)
    const comparison = finish(reopen())
    const counts = [count(db)]
    const [key = 0] = sentenceKeys(foldText(footer, createStems(stemOf)))
    step(db, (tx) => chooseFurniture(tx, String(key), false))
    comparison.refresh()
    finish(comparison)
    counts.push(count(db))
    undo(db)
    comparison.refresh()
    finish(comparison)
    counts.push(count(db))
    expect(counts).toEqual([0, 3, 0])
  })
})
