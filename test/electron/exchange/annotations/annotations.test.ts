import { expect, test } from 'vitest'
import { readExchange } from '../../../../electron/exchange/read-exchange.ts'
import { webAnnotation } from '../../../../electron/export/web-annotation.ts'
import { exportRequest } from '../../../../shared/contract/exports.ts'
import { taken, whole } from '../exchanged.ts'
import { id, smallProject } from '../small-project.ts'
import { checkWorkspace } from '../../../../electron/store/check.ts'
import { listReview } from '../../../../electron/store/review.ts'
import { annotated, here, read } from './annotated.ts'
import { newStore } from '../../store/workspaces.ts'
import { writeExport } from '../../../../electron/api/exporting/write-export.ts'

test('a note is placed in the document of its address, by its words', () => {
  const { project, about, losses } = read(
    annotated('never shut', { creator: { name: 'Ida' }, created: '2031-06-01T10:00:00Z' }),
  )
  expect(project.statements).toMatchObject([
    {
      document: id(1),
      quote: 'never shut',
      stance: 'comment',
      note: 'why?',
      author: 'Ida',
      createdAt: '2031-06-01T10:00:00.000Z',
    },
  ])
  expect(about).toEqual(['W3C Web Annotations: 1 of 1 placed in documents of this workspace.'])
  expect(losses).toEqual([])
})

test('where the document is not known by its address, its words may tell it', () => {
  expect(read(annotated('seen the lock open', {}, 'https://elsewhere.org')).project.statements).toMatchObject(
    [{ document: id(2) }],
  )
})

test.each([
  [
    'words of no document',
    annotated('always shut', {}, 'https://elsewhere.org'),
    'Its document is not in this workspace, and no other has its words.',
  ],
  [
    'words of several',
    annotated('lock', {}, 'https://elsewhere.org'),
    'Its document is not in this workspace, and several others have its words.',
  ],
  [
    'a position alone',
    annotated('x', {
      target: {
        source: 'https://example.org/1',
        selector: { type: 'TextPositionSelector', start: 1, end: 4 },
      },
    }),
    'It names a position and no words by which that could be checked.',
  ],
  ['no words', annotated('x', { target: 'https://example.org/1' }), 'It marks no words of a text.'],
])('%s: listed, not dropped', (_, json, what) => {
  const { project, losses } = read(json)
  expect(project.statements).toEqual([])
  expect(losses.map((loss) => loss.what)).toEqual([what])
})

test('a person can say which document a page is that none is known by', () => {
  const page = 'https://elsewhere.org'
  const notes = [
    annotated('lock', { id: 'http://example.net/several' }, page),
    annotated('always shut', { id: 'http://example.net/none' }, page),
    annotated('seen the lock open', { id: 'http://example.net/sure' }, page),
  ]
  const file = { name: 'n.jsonld', bytes: Buffer.from(JSON.stringify(notes)) }
  const homeless = [{ source: page, annotations: 2 }]
  expect(readExchange(file, here)).toMatchObject({ project: { statements: [{}] }, homeless })

  const { project, losses, ...read } = readExchange(file, here, { [page]: id(1) })
  expect([losses, read.homeless]).toEqual([[], homeless])
  expect(read.about).toEqual(['W3C Web Annotations: 2 of 3 placed in documents of this workspace.'])
  expect(project.statements.map(({ quote, document }) => [quote, document])).toEqual([
    ['lock', id(1)],
    ['seen the lock open', id(2)],
    ['always shut', id(1)],
  ])
})

test('words that are not surely in their document wait in review, each beside what stands there now', () => {
  const { db } = newStore()
  taken(db, here)
  const note = (name: string, exact: string, prefix = '') =>
    annotated(exact, {
      id: `http://example.net/${name}`,
      target: {
        source: 'https://example.org/1',
        selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix: '' }],
      },
    })
  const notes = [note('a', 'It was always shut', 'said Ana Marsk. “'), note('b', 'ferries ran at nine')]
  const brought = () =>
    readExchange({ name: 'n.jsonld', bytes: Buffer.from(JSON.stringify(notes)) }, whole(db))
  const { project, about, losses } = brought()
  expect(losses).toEqual([])
  expect(about).toEqual(['W3C Web Annotations: 0 of 2 placed in documents of this workspace.'])
  expect(taken(db, project).about).toEqual([
    '2 statements come into Review: the words are not surely found in the text that is here.',
  ])
  const shown = listReview(db, { offset: 0, limit: 50 }).items.map(
    ({ statement, before, after, candidate }) => ({
      quote: statement.quote,
      before: before.trim(),
      after: after.trim(),
      changes: candidate?.changes.flatMap(({ kinds }) => kinds) ?? null,
    }),
  )
  expect(shown).toEqual([
    { quote: 'It was always shut', before: 'said Ana Marsk. “', after: '', changes: ['negation'] },
    { quote: 'ferries ran at nine', before: '', after: '', changes: null },
  ])
  expect(checkWorkspace(db)).toEqual([])

  const again = taken(db, brought().project)
  expect(again).toMatchObject({ nothingNew: true, losses: [], conflicts: [], same: { statements: 2 } })
})

test('an export of Hypothesis is read with its tags, people and replies', () => {
  const target = (exact: string) => [
    { source: 'https://example.org/1', selector: [{ type: 'TextQuoteSelector', exact, prefix: 'The ' }] },
  ]
  const { project, losses } = read(
    {
      export_date: '2031-06-02',
      client_version: '1.0',
      annotations: [
        {
          id: 'a',
          user: 'acct:ida@hypothes.is',
          uri: 'https://example.org/1',
          text: 'see',
          tags: ['Lock', 'new'],
          target: target('lock is shut'),
        },
        {
          id: 'b',
          user: 'acct:ida@hypothes.is',
          uri: 'https://example.org/1',
          text: 'no',
          references: ['a'],
        },
      ],
    },
    'hypothesis.json',
  )
  expect(project.statements).toMatchObject([{ author: 'ida', quote: 'lock is shut', note: 'see' }])
  expect(project.tags.map(({ name }) => name).toSorted()).toEqual(['access', 'lock', 'new'])
  expect(losses).toEqual([{ of: 'hypothesis:b', what: 'It replies to another one.' }])
})

test('a list of Recogito, which names no source, is placed by its words', () => {
  const [one] = [
    annotated('never shut', {
      id: '#7',
      target: { selector: [{ type: 'TextQuoteSelector', exact: 'never shut' }] },
    }),
  ]
  expect(read([one]).project.statements).toMatchObject([{ document: id(1) }])
})

test('what we export comes back to the same statements', async () => {
  const { db } = newStore()
  taken(db, smallProject())
  const asked = exportRequest.parse({ format: webAnnotation.format, originals: false })
  const { content } = await writeExport(db, { ...asked, template: null, workspace: 'harbour', found: [] })
  const before = whole(db)
  const { project } = readExchange({ name: 'harbour.jsonld', bytes: content }, before)
  const report = taken(db, project)
  expect(report).toMatchObject({
    nothingNew: true,
    same: { statements: 3, links: before.links.length },
    losses: [],
  })
  expect(report.conflicts).toEqual([])
  expect(whole(db)).toEqual(before)
})

const [shut, open] = [
  annotated('lock is shut', { id: 'http://example.net/a' }),
  annotated('seen the lock open', { id: 'http://example.net/b' }, 'https://example.org/2'),
]

test('the pages of a collection are read as far as they are in the file, and the others named', () => {
  const page = (items: object[], next: unknown) => ({ type: 'AnnotationPage', items, next })
  const { project, losses } = read({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    first: page([shut], page([open], 'http://example.net/page3')),
  })
  expect(project.statements).toHaveLength(2)
  expect(losses).toEqual([
    {
      of: 'http://example.net/page3',
      what: 'This page of the collection is in a file of its own. Give that file too.',
    },
  ])
})
