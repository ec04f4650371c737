import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { traceOrigins } from '../../../../electron/api/comparison/trace-origins.ts'
import { removeDocuments, updateDocuments } from '../../../../electron/store/documents.ts'
import { redo, undo } from '../../../../electron/store/history.ts'
import type { Reader, Writer } from '../../../../electron/store/open.ts'
import { noteSpeakers } from '../../../../electron/store/parallels/noted-speakers.ts'
import {
  createStatement,
  listStatements,
  removeStatements,
  resizeStatement,
  updateStatements,
} from '../../../../electron/store/statements.ts'
import { spanOf, step } from '../../store/workspaces.ts'
import { finish, invented, libraryOf } from './library-of.ts'

/** Six reports; each shares three sentences with two others, and another three with two more. */
const SHARED = [1, 2, 3].map((seed) => invented(seed, 3))
const TEXTS = Array.from({ length: 6 }, (_, at) =>
  [
    invented(10 + at, 2),
    SHARED[at % 3],
    invented(20 + at, 2),
    SHARED[(at + 1) % 3],
    invented(30 + at, 2),
  ].join('\n\n'),
)

/** One thing that a person does, chosen by numbers so that every sequence means something. */
const deed = fc.record({
  kind: fc.constantFrom('mark', 'mark', 'resize', 'give', 'unmark', 'remove', 'entitle', 'undo', 'redo'),
  document: fc.nat(TEXTS.length - 1),
  sentence: fc.nat(11),
  shorter: fc.nat(3),
  which: fc.nat(1000),
  name: fc.constantFrom('Ida Brandt', 'Ole', null),
})
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

const MARK = { kind: 'mark', which: 0, name: 'Ida Brandt' } as const

/** A sentence of a report, or all of it but its last words. */
function quoteIn({ document, sentence, shorter }: Deed): string {
  const sentences = (TEXTS[document] ?? '').split(/(?<=\.)\s+/)
  const words = (sentences[sentence % sentences.length] ?? '').split(' ')
  return words.slice(0, words.length - shorter).join(' ')
}

function perform(db: Writer, ids: readonly string[], done: Deed): void {
  const { kind, which, name } = done
  if (kind === 'undo') return void undo(db)
  if (kind === 'redo') return void redo(db)
  const document = ids[done.document] ?? ''
  const speaker = name && { name }
  const quote = quoteIn(done)
  const place = spanOf(quote, TEXTS[done.document] ?? '')
  const statements = listStatements(db)
  const statement = statements[which % statements.length]
  step(db, (tx) => {
    if (kind === 'give' && statement) updateStatements(tx, [statement.id], { speaker })
    else if (kind === 'unmark' && statement) removeStatements(tx, [statement.id])
    else if (!isThere(db, document)) return
    else if (kind === 'mark')
      createStatement(tx, { document, ...place, fields: { stance: 'claim', speaker } })
    else if (kind === 'resize' && statement?.document === document)
      resizeStatement(tx, statement.id, place.start, place.end)
    else if (kind === 'entitle') updateDocuments(tx, [document], { title: quote })
    else if (kind === 'remove' && which % 8 === 0) removeDocuments(tx, [document])
  })
}

const isThere = (db: Reader, document: string): boolean =>
  db.prepare('SELECT removed FROM document WHERE id = ?').pluck().get(document) === 0

test('tracing those who are concerned by a change leaves nothing that tracing all would change', () => {
  const { db, ids, reopen } = libraryOf(TEXTS)
  const comparison = finish(reopen())
  const noted = noteSpeakers(db)
  const follow = () => {
    comparison.refresh(noted())
    finish(comparison)
  }
  for (const document of TEXTS.keys())
    for (const sentence of [2, 3, 4, 7, 8, 9])
      perform(db, ids, { ...MARK, document, sentence, shorter: document % 3 })
  follow()
  expect(comparison.originsChanged()).toBe(true)
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 20 }), (deeds) => {
      for (const one of deeds) {
        perform(db, ids, one)
        follow()
        expect(traceOrigins(db, 'all')).toBe(false)
      }
    }),
    { numRuns: 20 },
  )
})
