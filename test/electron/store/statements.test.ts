import { expect, test } from 'vitest'
import { listPropositions } from '../../../electron/store/propositions.ts'
import { getSpeaker, listSpeakers } from '../../../electron/store/speakers.ts'
import {
  createStatement,
  getStatement,
  listStatements,
  removeStatements,
  resizeStatement,
  updateStatements,
  type NewStatement,
} from '../../../electron/store/statements.ts'
import { listTags } from '../../../electron/store/tags.ts'
import { toMark } from './to-mark.ts'
import { AUTHOR, TEXT, contentOf, history, imported, newStore, spanOf, step } from './workspaces.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'
const notFound = expect.objectContaining({ code: 'not-found' })
const refused = expect.objectContaining({ code: 'refused' })

test('a mark is called what the page has called it, and no two have one name', () => {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const id = '11111111-1111-4111-8111-111111111111'
  const mark = () =>
    step(db, (tx) =>
      createStatement(tx, { id, document, ...spanOf('The harbour is open'), fields: { stance: 'claim' } }),
    )
  expect(mark().id).toBe(id)
  expect(mark).toThrow(refused)
  expect(listStatements(db)).toHaveLength(1)
})

test('what is told of a new mark is what the workspace keeps', () => {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const made = step(db, (tx) =>
    [undefined, [{ name: 'closure' }]].map((tags) =>
      createStatement(tx, {
        document,
        ...spanOf('The harbour is open'),
        fields: { stance: 'claim', speaker: { name: 'Port office' }, tags },
        fromSuggestion: true,
      }),
    ),
  )
  expect(listStatements(db)).toEqual(made)
})

test('a mark keeps its words, their surroundings and all that was said of them', () => {
  const { db, document, mark } = toMark()
  const fields: NewStatement['fields'] = {
    stance: 'denial',
    speaker: { name: 'Port office' },
    reported: 'direct',
    cue: 'answered',
    said: '2021-05-03',
    proposition: { text: 'The harbour is closed' },
    hedge: 'possible',
    credibility: 3,
    tags: [{ name: 'closure' }, { name: 'access' }],
    note: '“seen” is not “known”',
  }
  const made = mark('We have seen no closure', fields)
  const [speaker] = listSpeakers(db)
  const [proposition] = listPropositions(db)
  const tags = listTags(db)

  expect(made).toEqual({
    ...fields,
    ...spanOf('We have seen no closure'),
    anchor: 'sure',
    id: made.id,
    number: 1,
    document,
    version: made.version,
    prefix: 'bour is open, said Ida Brandt. “',
    suffix: '”, the port office answered. Nob',
    speaker: speaker?.id,
    proposition: proposition?.id,
    tags: tags.map(({ id }) => id),
    author: AUTHOR,
    createdAt: made.updatedAt,
    updatedAt: made.updatedAt,
    fromSuggestion: false,
  })
  expect(listStatements(db, { document })).toEqual([made])
  expect(speaker).toMatchObject({ name: 'Port office', aliases: [], statements: 1 })
  expect(proposition).toMatchObject({
    text: 'The harbour is closed',
    position: 0,
    counts: { claim: 0, denial: 1 },
  })
  expect(tags).toMatchObject([
    { name: 'access', uses: 1, lastUsedAt: made.createdAt },
    { name: 'closure', uses: 1, lastUsedAt: made.createdAt },
  ])
  expect(history(db, 1)).toMatchObject([{ label: 'change' }])
})

test('words that do not stand at the place are refused, and nothing is made of the names beside them', () => {
  const { db, document } = toMark()
  const before = contentOf(db)
  const wrong: NewStatement = {
    document,
    ...spanOf('We have seen no closure'),
    quote: 'We have seen a closure!',
    fields: { stance: 'denial', speaker: { name: 'Port office' } },
  }
  expect(() => step(db, (tx) => createStatement(tx, wrong))).toThrow(refused)
  expect(contentOf(db)).toEqual(before)
})

const face = TEXT.indexOf('😀')
test.each([
  ['ends beyond the text', 0, TEXT.length + 1],
  ['begins before it', -1, 3],
  ['is empty', 5, 5],
  ['runs backwards', 9, 5],
  ['begins inside a character', face + 1, face + 4],
  ['ends inside a character', face - 4, face + 1],
])('a span that %s is refused', (_, start, end) => {
  const { db, document, mark } = toMark()
  const made = mark('Nobody', { stance: 'comment' })
  const quote = TEXT.slice(Math.max(0, start), end)
  const create = () =>
    step(db, (tx) => createStatement(tx, { document, start, end, quote, fields: { stance: 'claim' } }))
  expect(create).toThrow(refused)
  expect(() => step(db, (tx) => resizeStatement(tx, made.id, start, end))).toThrow(refused)
  expect(listStatements(db)).toEqual([made])
})

test('unknown ids are refused by name', () => {
  const { db, mark } = toMark()
  const { id } = mark('Nobody', { stance: 'comment' })
  expect(() => mark('Nobody', { stance: 'claim', speaker: NOBODY })).toThrow(notFound)
  expect(() => mark('Nobody', { stance: 'claim', proposition: NOBODY })).toThrow(notFound)
  expect(() => mark('Nobody', { stance: 'claim', tags: [NOBODY] })).toThrow(notFound)
  expect(() => step(db, (tx) => updateStatements(tx, [id, NOBODY], { note: 'x' }))).toThrow(notFound)
  expect(() => step(db, (tx) => removeStatements(tx, [id, NOBODY]))).toThrow(notFound)
  expect(() => getStatement(db, NOBODY)).toThrow(notFound)
  expect(() => getSpeaker(db, NOBODY)).toThrow(notFound)
  expect(listStatements(db).map(({ note }) => note)).toEqual([''])
})

test('one edit of several statements is one step and says when', () => {
  const { db, mark } = toMark()
  const ids = ['Nobody', 'The harbour'].map(
    (quote) => mark(quote, { stance: 'claim', tags: [{ name: 'old' }] }).id,
  )
  const edited = step(db, (tx) =>
    updateStatements(tx, ids, {
      stance: 'denial',
      speaker: { name: 'Ole' },
      tags: [{ name: 'new' }],
      said: '2021',
    }),
  )
  const [speaker] = listSpeakers(db)
  const tag = listTags(db).find(({ name }) => name === 'new')
  expect(edited).toEqual(ids.map((id) => getStatement(db, id)))
  for (const one of edited)
    expect(one).toMatchObject({
      stance: 'denial',
      speaker: speaker?.id,
      tags: [tag?.id],
      said: '2021',
      note: '',
    })
  expect(listTags(db)).toMatchObject([
    { name: 'new', uses: 2 },
    { name: 'old', uses: 0 },
  ])
  expect(step(db, (tx) => updateStatements(tx, ids, { speaker: null }))).toMatchObject([
    { speaker: null },
    { speaker: null },
  ])
  expect(history(db, 100)).toHaveLength(5)
})

test('a moved mark takes its words anew and keeps what was said of it', () => {
  const { db, mark } = toMark()
  const made = mark('seen no closure', { stance: 'denial', note: 'kept' })
  const wider = spanOf('We have seen no closure')
  const moved = step(db, (tx) => resizeStatement(tx, made.id, wider.start, wider.end))
  expect(moved).toEqual({
    ...made,
    ...wider,
    prefix: 'bour is open, said Ida Brandt. “',
    updatedAt: moved.updatedAt,
  })
})

test('statements of a document come in the order of its text, all of them in the order of their making', () => {
  const { db, document, mark } = toMark()
  for (const quote of ['Nobody', 'The harbour is open', 'The harbour']) mark(quote, { stance: 'claim' })
  expect(listStatements(db, { document }).map(({ quote }) => quote)).toEqual([
    'The harbour',
    'The harbour is open',
    'Nobody',
  ])
  expect(listStatements(db).map(({ number }) => number)).toEqual([1, 2, 3])
})

test('removed statements are gone, with their tags', () => {
  const { db, mark } = toMark()
  const { id } = mark('Nobody', { stance: 'comment', tags: [{ name: 'silence' }] })
  expect(step(db, (tx) => removeStatements(tx, [id, id]))).toBe(1)
  expect(listStatements(db)).toEqual([])
  expect(listTags(db)).toMatchObject([{ name: 'silence', uses: 0 }])
})
