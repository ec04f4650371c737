import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readExchange } from '../../../../electron/exchange/read-exchange.ts'
import { emptyProject } from '../../../../shared/model/project.ts'
import { foreignProject, packed, type Selection } from './foreign.ts'

const read = (bytes: Uint8Array, name = 'lock.qdpx') => readExchange({ name, bytes }, emptyProject(''))

/** A letter beyond the first plane and two line ends of two characters stand before the words. */
const FILE = '😀 Lock.\r\n\r\nIt was shut, she said. Then it was open.'
const WORDS = 'was shut'

const points = (text: string) => [...text].length
const before = FILE.slice(0, FILE.indexOf(WORDS))
const beforeLf = before.replaceAll('\r\n', '\n')

test.each<[string, Selection]>([
  [
    'Unicode code points, a line end counts one, the end is excluded',
    { start: points(beforeLf), end: points(beforeLf) + 8 },
  ],
  [
    'UTF-16 units, a line end counts one, the end is excluded',
    { start: beforeLf.length, end: beforeLf.length + 8 },
  ],
  [
    'Unicode code points, a line end of two characters counts two, the end is excluded',
    { start: points(before), end: points(before) + 8 },
  ],
  [
    'UTF-16 units, a line end of two characters counts two, the end is excluded',
    { start: before.length, end: before.length + 8 },
  ],
  [
    'Unicode code points, a line end counts one, the end is included',
    { start: points(beforeLf), end: points(beforeLf) + 7 },
  ],
])('a program that counts %s is read as it counts, and that is said', (words, selection) => {
  for (const bom of ['', '\uFEFF']) {
    const { project, about, losses } = read(foreignProject(bom + FILE, [{ ...selection, name: WORDS }]))
    expect(project.statements.map(({ quote, stance }) => [quote, stance])).toEqual([[WORDS, 'comment']])
    expect(about).toEqual([
      'REFI-QDA project by Another 1.0.',
      `Offsets count ${words}: 1 of 1 selections fit their words so.`,
      'It tells no stances: each statement came as a comment.',
    ])
    expect(losses).toEqual([])
  }
})

test('without names, the ends of words tell how a program counts', () => {
  const places = ['was shut', 'she said', 'it was open'].map((words) => FILE.indexOf(words))
  const selections = places.map((start) => ({ start, end: start + 8 }))
  expect(read(foreignProject(FILE, selections)).about[1]).toContain(
    'UTF-16 units, a line end of two characters counts two',
  )
})

test('what lies outside the text, or has no text, is listed and the rest taken', () => {
  const rest = `<PictureSource guid="33333333-3333-4333-8333-333333333333" name="Lock.jpg"/>
    <TextSource guid="4" name="Away" plainTextPath="relative:///away.txt"/>
    <TextSource guid="5" name="Escape" plainTextPath="internal://../../etc/passwd"/>
    <TextSource guid="6" name="Gone" plainTextPath="internal://gone.txt"/>`
  const selections = [
    { start: 0, end: 999 },
    { start: 5, end: 5 },
    { start: 2, end: 6, name: 'Lock' },
  ]
  const { project, losses } = read(foreignProject(FILE, selections, rest))
  expect(project.statements.map(({ quote }) => quote)).toEqual(['Lock'])
  expect(losses.map(({ of }) => of)).toEqual(['Lock.jpg', 'Away', 'Escape', 'Gone', 'Lock', 'Lock'])
})

test('ids that are none, and references to nothing, do no harm', () => {
  const inside = `<CodeBook><Codes><Code guid="x" name="a" isCodable="true"/><Code guid="y" name="A" isCodable="true"/></Codes></CodeBook>
    <Cases><Case guid="c"><SelectionRef targetGUID="nowhere"/></Case></Cases>
    <Sources><TextSource guid="{11111111-1111-4111-8111-11111111111A}" name="Lock"><PlainTextContent>It was shut.</PlainTextContent>
      <PlainTextSelection guid="s" startPosition="0" endPosition="2"><Coding guid="k"><CodeRef targetGUID="x"/></Coding>
      <Coding guid="l"><CodeRef targetGUID="z"/></Coding></PlainTextSelection></TextSource></Sources>
    <Links><Link guid="n" name="leads to" originGUID="s" targetGUID="nowhere"/></Links>`
  const { project, losses } = read(packed(inside))
  expect(project).toMatchObject({
    documents: [{ id: '11111111-1111-4111-8111-11111111111a' }],
    statements: [{ quote: 'It', tags: [project.tags[0]?.id] }],
    tags: [{ name: 'a' }, { name: 'A 2' }],
    speakers: [{ name: 'Case 1' }],
    links: [],
  })
  expect(losses.map(({ of }) => of)).toEqual(['codes of one name: 1', 'Lock', 'links: 1'])
})

test('memos of a selection come into its note', () => {
  const inside = `<Sources><TextSource guid="1" name="Lock"><PlainTextContent>It was shut.</PlainTextContent>
      <PlainTextSelection guid="s" startPosition="0" endPosition="2"><Description>Which?</Description><NoteRef targetGUID="m"/></PlainTextSelection>
    </TextSource></Sources>
    <Notes><Note guid="m"><PlainTextContent>The lock.</PlainTextContent></Note><Note guid="n" name="See"><PlainTextContent>Again.</PlainTextContent></Note></Notes>
    <Links><Link guid="l" originGUID="s" targetGUID="n"/></Links>`
  expect(read(packed(inside)).project.statements[0]?.note).toBe('Which?\nThe lock.\nSee: Again.')
})

const REAL = new URL('../../../../../shared/data/qda/', import.meta.url)
const there = existsSync(REAL) ? readdirSync(REAL).filter((name) => /\.(?:qdpx|qdc)$/.test(name)) : []

test.skipIf(there.length === 0)('files of other programs are read (skipped where they are absent)', () => {
  const found = there.map((name) => {
    const { project, losses } = read(readFileSync(new URL(name, REAL)), name)
    return [name, project.documents.length, project.tags.length, losses.length > 0]
  })
  expect(found).toEqual([
    ['TestProject.qdpx', 0, 14, true],
    ['blank-atlas-project.qdpx', 0, 0, false],
    ['nvivo_project.qdpx', 2, 262, true],
    ['target-atlas-project.qdpx', 0, 3, false],
  ])
})
