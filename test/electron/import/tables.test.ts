import { describe, expect, test } from 'vitest'
import { zipOf } from '../../../electron/zip/zip-of.ts'
import { importAll } from './import-all.ts'

const bytes = (text: string) => Buffer.from(text)
const article = 'The commission said on Monday that it had asked Varesh for the logs of the night.'

describe('the columns of a table', () => {
  const table = bytes(`Kopf,Langtext,Wann\nLogs,${article},2024-03-16\n`)

  test('are told by their names and by what stands in them', async () => {
    const { documents } = await importAll({ 'a.csv': table })
    expect(documents.map(({ extracted: { title, published } }) => [title, published])).toEqual([
      ['The commission said on Monday that it had asked Varesh for the logs of the night.', '2024-03-16'],
    ])
  })

  test('can be said for the tables that have these headings', async () => {
    const columns = { text: 'Langtext', title: 'Kopf', published: 'Wann' } as const
    const { documents } = await importAll(
      { 'a.csv': table },
      { tables: [{ headings: ['Wann', 'Kopf', 'Langtext'], columns }] },
    )
    expect(documents.map(({ extracted: { title, published } }) => [title, published])).toEqual([
      ['Logs', '2024-03-16'],
    ])
  })

  test('can be said for every table, and go before the guess', async () => {
    const { documents } = await importAll(
      { 'a.csv': table },
      { tables: [{ headings: null, columns: { title: 'Kopf' } }] },
    )
    expect(documents[0]?.extracted.title).toBe('Logs')
  })

  test('that are not there are named in the refusal', async () => {
    const { messages } = await importAll(
      { 'a.csv': table },
      { tables: [{ headings: null, columns: { text: 'Body' } }] },
    )
    expect(messages).toEqual([
      'It has no column “Body”. Its columns are: Kopf, Langtext, Wann. Import it by itself and choose them, or on the command line by --map text=COLUMN.',
    ])
  })

  test('of which none reads like articles are listed in the refusal', async () => {
    const { told } = await importAll({ 'figures.csv': bytes('year,gauge\n2023,4.1\n2024,6.1\n') })
    expect(told).toEqual([{ path: 'figures.csv', kind: 'failed', code: 'no-columns' }])
  })

  test('chosen anew make another document of the same row, never the old one again', async () => {
    const first = await importAll({ 'a.csv': table })
    const second = await importAll(
      { 'a.csv': table },
      { tables: [{ headings: null, columns: { title: 'Kopf' } }] },
    )
    expect(first.documents[0]?.sha256).not.toBe(second.documents[0]?.sha256)
  })
})

describe('hostile tables', () => {
  test('a formula is words', async () => {
    const { documents } = await importAll({
      'a.csv': bytes(`title,text\n"=HYPERLINK(""https://evil.example"")",${article}\n`),
    })
    expect(documents[0]?.extracted.title).toBe('=HYPERLINK("https://evil.example")')
  })

  test('a million columns are refused', async () => {
    const { told } = await importAll({
      'a.csv': bytes(`${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}\n`),
    })
    expect(told).toEqual([{ path: 'a.csv', kind: 'failed', code: 'too-complex' }])
  })

  test('a quote that is never closed takes nothing from the rows before it', async () => {
    const open = `title,text\none,${article}\ntwo,"and so on\n${'never, closed\n'.repeat(1000)}`
    const { told, messages } = await importAll({ 'a.csv': bytes(open) })
    expect(told).toEqual([
      { path: 'a.csv › 1 · one', kind: 'imported' },
      { path: 'a.csv › the rest', kind: 'failed', code: 'unreadable' },
    ])
    expect(messages).toEqual([
      'A quotation mark is opened in a cell and not closed. Rows before it are imported; those from it on are not.',
    ])
  })

  test('a broken line is listed, and the others are imported', async () => {
    const lines = [`{"text":"${article}"}`, '{"text":', '', `{"text":"${article} Again."}`]
    const { told } = await importAll({ 'a.jsonl': bytes(lines.join('\n')) })
    expect(told).toEqual([
      { path: 'a.jsonl › 1', kind: 'imported' },
      { path: 'a.jsonl › 2', kind: 'failed', code: 'unreadable' },
      { path: 'a.jsonl › 4', kind: 'imported' },
    ])
  })

  test('something else under the name of a table is refused', async () => {
    const { told } = await importAll({
      'bytes.csv': Buffer.alloc(2000),
      'page.jsonl': bytes('<!doctype html><p>A page</p>'),
      'text.xlsx': bytes(article),
      'zip.xlsx': zipOf([{ path: 'a.txt', bytes: bytes(article) }]),
    })
    expect(told.map(({ path, code }) => [path, code])).toEqual([
      ['bytes.csv', 'binary'],
      ['page.jsonl', 'wrong-type'],
      ['text.xlsx', 'wrong-type'],
      ['zip.xlsx', 'wrong-type'],
    ])
  })

  test('entities that a sheet declares are not expanded', async () => {
    const xml = (content: string) =>
      bytes(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${content}`)
    const cells = ['text', '&b;'].map(
      (words) =>
        `<row><c t="inlineStr"><is><t>${words} ${words === 'text' ? '' : article}</t></is></c></row>`,
    )
    const { documents } = await importAll({
      'a.xlsx': zipOf([
        { path: 'xl/workbook.xml', bytes: xml('<workbook><sheets><sheet r:id="r1"/></sheets></workbook>') },
        { path: 'xl/_rels/workbook.xml.rels', bytes: xml('<x><Relationship Id="r1" Target="s.xml"/></x>') },
        { path: 'xl/s.xml', bytes: xml(`<worksheet>${cells.join('')}</worksheet>`) },
      ]),
    })
    expect(documents[0]?.extracted.text).toBe(`&b; ${article}`)
  })
})
