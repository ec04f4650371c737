import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProjectJson } from '../../../../electron/exchange/json/read-json.ts'
import { writeJson } from '../../../../electron/exchange/json/write-json.ts'
import { checkWorkspace } from '../../../../electron/store/check.ts'
import { undo } from '../../../../electron/store/history.ts'
import { contentOf, history, newStore } from '../../store/workspaces.ts'
import { anyProject } from '../any-project.ts'
import { taken, whole } from '../exchanged.ts'

const readBack = (bytes: Uint8Array) => readProjectJson(JSON.parse(Buffer.from(bytes).toString()))

test('any workspace that is written, taken into an empty one and written again gives the same bytes', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const { db, close } = newStore()
      const written = writeJson(project)
      taken(db, readBack(written))
      expect(Buffer.from(writeJson(whole(db))).toString()).toBe(Buffer.from(written).toString())
      expect(checkWorkspace(db)).toEqual([])
      close()
    }),
    { numRuns: 25 },
  )
})

test('taking in what is here already changes nothing', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const { db, close } = newStore()
      taken(db, project)
      const before = contentOf(db)
      const report = taken(db, project)
      expect(contentOf(db)).toEqual(before)
      expect(report).toMatchObject({
        conflicts: [],
        losses: [],
        added: { documents: 0, statements: 0, tags: 0 },
      })
      close()
    }),
    { numRuns: 8 },
  )
})

test('is one step, and undone as one; what cannot be told apart is refused whole', () => {
  fc.assert(
    fc.property(anyProject, anyProject, (first, second) => {
      const { db, close } = newStore()
      taken(db, first)
      const before = whole(db)
      const steps = history(db, 9).length
      try {
        taken(db, second)
      } catch (error) {
        expect(error).toMatchObject({ code: 'refused' })
      }
      if (history(db, 9).length > steps) undo(db)
      // A number that was given is not given again.
      expect({ ...whole(db), lastNumber: 0 }).toEqual({ ...before, lastNumber: 0 })
      close()
    }),
    { numRuns: 8 },
  )
})
