import { expect, test } from 'vitest'
import { updateDocuments, removeDocuments } from '../../../../electron/store/documents.ts'
import { checkWorkspace } from '../../../../electron/store/check.ts'
import { undo } from '../../../../electron/store/history.ts'
import { countReview } from '../../../../electron/store/review.ts'
import { updateSpeaker } from '../../../../electron/store/speakers.ts'
import { updateStatements } from '../../../../electron/store/statements.ts'
import type { Project } from '../../../../shared/model/project.ts'
import { contentOf, newStore, step } from '../../store/workspaces.ts'
import { taken, whole } from '../exchanged.ts'
import { document, first, id, smallProject, statement, TEXT } from '../small-project.ts'

/** Another analyst has the same two reports, imported by themselves, and has marked other words. */
function othersProject(): Project {
  const mine = smallProject()
  const other = document(1, TEXT, { id: id(11), texts: document(11, TEXT).texts, title: 'Lock report' })
  return {
    ...mine,
    note: 'Theirs',
    documents: [other],
    speakers: [{ id: id(25), name: 'ana marsk', aliases: [], role: 'pilot', side: 'port', note: '' }],
    propositions: [],
    tags: [{ ...first(mine.tags), id: id(45), name: 'Access', definition: 'Passage' }],
    statements: [
      statement(101, other, 'said Ana Marsk', {
        id: id(150),
        speaker: id(25),
        tags: [id(45)],
        author: 'Ida',
      }),
    ],
    links: [],
  }
}

function harbour() {
  const { db } = newStore()
  taken(db, smallProject())
  return db
}

test('documents meet by their bytes, speakers and tags by their names, and statements get free numbers', () => {
  const db = harbour()
  const report = taken(db, othersProject())
  const { statements, speakers, documents } = whole(db)
  expect(statements.at(-1)).toMatchObject({
    id: id(150),
    number: 4,
    document: id(1),
    version: id(51),
    speaker: id(20),
    tags: [id(40)],
  })
  expect([documents.length, speakers.length]).toEqual([2, 2])
  expect(report).toMatchObject({
    added: { documents: 0, statements: 1 },
    same: { documents: 1, tags: 1 },
    losses: [],
  })
})

test('what differs is listed, and ours stands unless theirs is chosen', () => {
  const db = harbour()
  const before = contentOf(db)
  const report = taken(db, { ...othersProject(), statements: [] })
  expect(contentOf(db)).toEqual(before)
  expect(report.conflicts.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
    ['documents', ['title']],
    ['speakers', ['name', 'aliases', 'role']],
    ['tags', ['name', 'definition']],
    ['workspace', ['note']],
  ])
})

test('a statement that differs is told by its words, for nobody knows it by its number', () => {
  const db = harbour()
  const project = smallProject()
  const statements = project.statements.map((one) => ({ ...one, note: `${one.note} Ask again.` }))
  const { conflicts } = taken(db, { ...project, statements })
  expect(conflicts.map(({ name }) => name)).toEqual(
    project.statements.map(({ number, quote }) => `${number}: “${quote}”`),
  )
})

test('a statement whose words are not surely found here comes into Review, in the text that it was made in', () => {
  const db = harbour()
  const mine = document(1, TEXT)
  const other = { ...first(mine.texts), id: id(61), text: 'The lock is shut, it is said.', blocks: [] }
  const theirs = document(1, TEXT, { texts: [other] })
  const marked = statement(190, theirs, 'it is said', { author: 'Ida' })
  const project = { ...smallProject(), documents: [theirs], statements: [marked], links: [] }
  const report = taken(db, project)
  expect(report.losses).toEqual([])
  expect(report.about).toEqual([
    'One statement comes into Review: the words are not surely found in the text that is here.',
  ])
  expect(whole(db).statements.at(-1)).toMatchObject({
    version: id(61),
    anchor: 'review',
    quote: 'it is said',
  })
  expect(countReview(db)).toEqual({ waiting: 1, orphans: 0, failed: 0 })
  expect(checkWorkspace(db)).toEqual([])
  const again = taken(db, project)
  expect([again.nothingNew, again.conflicts]).toEqual([true, []])
})

test('a link that both have is settled by its kind and by its ends', () => {
  const db = harbour()
  const mine = whole(db)
  const link = first(mine.links)
  const turned = { ...link, kind: 'supports', from: link.to, to: link.from }
  const report = taken(db, { ...mine, links: [turned] })
  expect(whole(db).links).toEqual(mine.links)
  expect(report.conflicts).toMatchObject([
    { kind: 'links', id: link.id, fields: [{ field: 'kind' }, { field: 'ends' }] },
  ])
  taken(
    db,
    { ...mine, links: [turned] },
    { fields: { [`${link.id} ends`]: 'theirs', [`${link.id} kind`]: 'theirs' } },
  )
  expect(whole(db).links).toEqual([turned])
  undo(db)
  expect(whole(db).links).toEqual(mine.links)
})

test('a link that says the same from either end is one, whichever end it is named from', () => {
  const db = harbour()
  const mine = whole(db)
  const link = { ...first(mine.links), kind: 'contradicts' }
  taken(db, { ...mine, links: [link] }, { all: 'theirs' })
  const turned = { ...link, id: id(999), from: link.to, to: link.from }
  const report = taken(db, { ...mine, links: [turned] })
  expect([report.added.links, report.conflicts]).toEqual([0, []])
})

test('theirs can be chosen for all, or field by field', () => {
  const db = harbour()
  const fields = { [`${id(20)} role`]: 'theirs', 'workspace note': 'theirs' } as const
  taken(db, { ...othersProject(), statements: [] }, { fields })
  expect(whole(db)).toMatchObject({ note: 'Theirs', speakers: [{ name: 'Ana Marsk', role: 'pilot' }, {}] })
  taken(db, { ...othersProject(), statements: [] }, { all: 'theirs' })
  expect(whole(db).documents[0]).toMatchObject({ id: id(1), title: 'Lock report' })
  undo(db)
  expect(whole(db).documents[0]).toMatchObject({ title: 'Report 1' })
})

test('a statement that both changed is settled as a whole or by field', () => {
  const db = harbour()
  step(db, (tx) => updateStatements(tx, [id(101)], { stance: 'question', note: 'mine' }))
  const report = taken(db, smallProject(), { fields: { [`${id(101)} stance`]: 'theirs' } })
  expect(report.conflicts).toMatchObject([
    {
      kind: 'statements',
      id: id(101),
      fields: [
        { field: 'stance', mine: 'question', theirs: 'claim', takes: 'theirs' },
        { field: 'note', mine: 'mine', theirs: '', takes: 'mine' },
      ],
    },
  ])
  expect(whole(db).statements[0]).toMatchObject({ stance: 'claim', note: 'mine' })
})

test('a name that somebody else has here is not taken over', () => {
  const db = harbour()
  step(db, (tx) => updateSpeaker(tx, id(20), { name: 'Harbour master' }))
  step(db, (tx) => updateSpeaker(tx, id(21), { name: 'Ana Marsk' }))
  taken(db, smallProject(), { all: 'theirs' })
  expect(whole(db).speakers.map(({ name }) => name)).toEqual(['Harbour master', 'Port office'])
})

test('of two statements on another text of a document, one is found here and one waits in Review', () => {
  const db = harbour()
  const theirs = smallProject()
  const changed = document(1, TEXT.replace('never', 'not once'))
  const other = {
    ...changed,
    sha256: first(theirs.documents).sha256,
    texts: [{ ...first(changed.texts), id: id(59) }],
  }
  const statements = [
    statement(101, other, 'The lock is shut 😀', { id: id(151) }),
    statement(102, other, 'It was not once shut', { id: id(152) }),
  ]
  const report = taken(db, { ...theirs, documents: [other], statements, links: [] })
  expect([report.added.statements, report.losses]).toEqual([2, []])
  const { statements: all } = whole(db)
  expect(all.find((one) => one.id === id(151))).toMatchObject({ version: id(51), anchor: 'sure' })
  expect(all.find((one) => one.id === id(152))).toMatchObject({ version: id(59), anchor: 'review' })
})

test('a document that was removed comes back into sight', () => {
  const db = harbour()
  step(db, (tx) => removeDocuments(tx, [id(1)]))
  expect(whole(db).statements).toHaveLength(1)
  taken(db, smallProject())
  expect(whole(db).statements).toHaveLength(3)
  undo(db)
  expect(whole(db).statements).toHaveLength(1)
})

test('what stands here as in the project is no conflict', () => {
  const db = harbour()
  step(db, (tx) => updateDocuments(tx, [id(2)], { read: false }))
  expect(taken(db, smallProject()).conflicts).toEqual([])
})
