import { describe, expect, it, onTestFinished, test } from 'vitest'
import { openComparison } from '../../../../electron/api/comparison/comparison.ts'
import { openComputing } from '../../../../electron/store/parallels/computing.ts'
import { countsOf, familySizes, finish, invented, libraryOf, passagesOf } from './library-of.ts'
import { chooseFurniture } from '../../../../electron/store/parallels/furniture-choice.ts'
import { sentenceKeys } from '../../../../electron/parallels/furniture.ts'
import { foldText } from '../../../../electron/parallels/text/folded-text.ts'
import { createStems } from '../../../../electron/parallels/text/stems.ts'
import { stemOf } from '../../../../electron/search/stem.ts'
import { shorterKeys } from '../../../../electron/store/migrations/065-shorter-keys.ts'
import { undo } from '../../../../electron/store/history.ts'
import { removeDocuments } from '../../../../electron/store/documents.ts'
import { addVersion } from '../../../../electron/store/add-version.ts'
import { newDocument, step } from '../../store/workspaces.ts'

/** Enough documents that candidates are looked up by keys, and every third holds a passage of the one before. */
const TEXTS = Array.from({ length: 66 }, (_, index) =>
  index % 3 === 2
    ? `${invented(index, 4)}\n\n${invented(index - 1, 8)
        .split('. ')
        .slice(2, 6)
        .join('. ')}.\n\n${invented(index + 500, 3)}`
    : invented(index, 8),
)

describe('the comparison of a library', () => {
  it('finds every passage that one document has of another, and nothing else', () => {
    const { db, reopen } = libraryOf(TEXTS)
    finish(reopen())
    expect(familySizes(db)).toEqual(Array.from({ length: 22 }, () => 2))
    expect(db.prepare('SELECT kind, count(*) AS count FROM passage GROUP BY kind').all()).toEqual([
      { kind: 'verbatim', count: 22 },
    ])
  })

  it('does not depend on the order of import, once all was computed again', () => {
    const [one, other] = [libraryOf(TEXTS), libraryOf(TEXTS.toReversed())]
    for (const { reopen } of [one, other]) {
      const comparison = finish(reopen())
      comparison.again()
      finish(comparison)
    }
    expect(passagesOf(other.db)).toEqual(passagesOf(one.db))
  })

  it('goes on where it was when the program ended, and comes to the same', () => {
    const [one, other] = [libraryOf(TEXTS), libraryOf(TEXTS)]
    finish(one.reopen())
    for (let steps = 1; steps < 12; steps += 2) {
      const comparison = other.reopen()
      for (let done = 0; done < steps; done++) comparison.step()
    }
    const last = finish(other.reopen())
    expect(passagesOf(other.db)).toEqual(passagesOf(one.db))
    expect(last.status()).toEqual({
      counted: 66,
      unread: 0,
      behind: 0,
      waiting: 0,
      stopped: false,
      busy: false,
      version: 1,
    })
  })

  it('keeps a passage the one it was when it is found again, for somebody may be looking at it', () => {
    const { db, reopen } = libraryOf(TEXTS)
    const comparison = finish(reopen())
    const ids = () => db.prepare('SELECT id FROM passage ORDER BY id').pluck().all()
    const before = ids()
    comparison.again()
    finish(comparison)
    expect([before.length, ids()]).toEqual([22, before])
  })

  it('makes all keys anew for a workspace that has them in an older form', () => {
    const { db, reopen } = libraryOf(TEXTS)
    finish(reopen())
    const before = passagesOf(db)
    shorterKeys.up(db)
    const keys = () => db.prepare('SELECT count(*) FROM fresh_key').pluck().get()
    const gone = keys()
    finish(reopen())
    expect([gone, keys(), passagesOf(db)]).toEqual([0, 66, before])
  })

  it('compares all anew where other rules have compared before, once, and keeps what the analyst has said', () => {
    const { db, reopen } = libraryOf(TEXTS)
    finish(reopen())
    const before = passagesOf(db)
    step(db, (tx) => chooseFurniture(tx, '7', true))
    db.exec(
      `UPDATE comparison SET value = 0 WHERE key = 'rules'; UPDATE numbered_passage SET leftEnd = leftEnd - 9`,
    )
    const comparison = reopen()
    expect([comparison.status().behind, passagesOf(db).length]).toEqual([66, before.length])
    finish(comparison)
    const chosen = db.prepare('SELECT sentence, furniture FROM furniture_choice').all()
    expect([passagesOf(db), chosen]).toEqual([before, [{ sentence: '7', furniture: 1 }]])
    expect(reopen().status()).toMatchObject({ behind: 0, version: comparison.status().version })
  })

  it('does nothing while the analyst has stopped it, also after a restart', () => {
    const { reopen } = libraryOf(TEXTS)
    reopen().stop()
    const comparison = reopen()
    expect([comparison.step(), comparison.status().stopped]).toEqual([false, true])
    comparison.resume()
    expect(comparison.step()).toBe(true)
  })
})

/** A comparison, and how many rows each of its steps has written until it has no more to do. */
function countingSteps(file: string) {
  const own = openComputing(file)
  onTestFinished(() => void own.close())
  const comparison = openComparison(own)
  const total = own.prepare('SELECT total_changes()').pluck()
  const stepsToEnd = () => {
    const written = [Number(total.get())]
    while (comparison.step()) written.push(Number(total.get()))
    return written.slice(1).map((rows, step) => rows - (written[step] ?? rows))
  }
  return { comparison, stepsToEnd }
}

test('no step writes more than the words and sentences of a few documents: meanwhile nobody else can write', () => {
  const { stepsToEnd } = countingSteps(libraryOf(TEXTS).db.name)
  const words = TEXTS.map((text) => new Set(text.split(/\W+/)).size)
  expect(Math.max(...stepsToEnd())).toBeLessThan(5 * Math.max(...words))
})

test('when one of many prints goes, the family of the others is not written anew', () => {
  const base = invented(7, 12).split('. ')
  const { db, ids } = libraryOf(
    Array.from({ length: 30 }, (_, index) => [invented(1000 + index, 1), ...base].join('. ')),
  )
  const { comparison, stepsToEnd } = countingSteps(db.name)
  stepsToEnd()
  step(db, (tx) => removeDocuments(tx, ids.slice(0, 1)))
  comparison.refresh()
  const [removing = 0, ...regrouping] = stepsToEnd()
  expect(familySizes(db)).toEqual([29])
  expect(removing).toBeGreaterThan(29)
  expect(Math.max(...regrouping)).toBeLessThan(4)
})

test('ninety prints of one text are one family, with a number of passages that grows no quicker than they', () => {
  const base = invented(7, 12).split('. ')
  const { db, reopen } = libraryOf(
    Array.from({ length: 90 }, (_, index) => [invented(1000 + index, 1), ...base].join('. ')),
  )
  const { waiting } = finish(reopen()).status()
  const few = passagesOf(db).length < 90 * 52
  expect({ sizes: familySizes(db), waiting, few }).toEqual({
    sizes: [90],
    waiting: 0,
    few: true,
  })
})

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

describe('texts that no editor would print', () => {
  const endless = invented(11, 400).replaceAll('.', '').toLowerCase()

  it.each([
    ['one word', 'Rain'],
    ['nothing but marks', '… — !!! ???'],
    ['one word over and over', 'rain '.repeat(30_000)],
    ['no sentence end', endless],
    ['signs without spaces', '港口今天关闭了。'.repeat(500)],
    ['a mark that is never closed', `“${invented(12, 40)}`],
  ])('are compared within bounds: %s', (_, text) => {
    const { reopen } = libraryOf([text, `${text} ${invented(13, 3)}`, invented(14, 6)])
    expect(finish(reopen()).status()).toMatchObject({ counted: 3, behind: 0, waiting: 0 })
  })

  it('share what they share also without a sentence end', () => {
    const { db, reopen } = libraryOf([endless, `${invented(15, 5)}\n\n${endless.slice(2000, 4000)}`])
    finish(reopen())
    expect(passagesOf(db).length).toBeGreaterThan(0)
  })
})
