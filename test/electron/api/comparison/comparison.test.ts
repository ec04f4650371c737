import { describe, expect, it, onTestFinished, test } from 'vitest'
import { openComparison } from '../../../../electron/api/comparison/comparison.ts'
import { openComputing } from '../../../../electron/store/parallels/computing.ts'
import { familySizes, finish, invented, libraryOf, passagesOf } from './library-of.ts'
import { chooseFurniture } from '../../../../electron/store/parallels/furniture-choice.ts'
import { shorterKeys } from '../../../../electron/store/migrations/065-shorter-keys.ts'
import { removeDocuments } from '../../../../electron/store/documents.ts'
import { step } from '../../store/workspaces.ts'

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
