import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parsePool } from '../../../electron/api/importing/parse-pool.ts'
import { lookAtTables } from '../../../electron/import/look-at-tables.ts'
import { zipOf } from '../../../electron/zip/zip-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const wire = bytes(
  'title,story\nLogs,The commission said on Monday that it had asked for the logs of the night.\n',
)

test('tables are asked about once for each set of headings, those in archives in archives too; what is broken is left to the import', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-tables-'))
  try {
    const inner = zipOf([{ path: 'deep.csv', bytes: bytes('year,place\n2024,Anselt\n') }])
    const files = {
      'a.csv': wire,
      'b.zip': zipOf([
        { path: 'no.txt', bytes: bytes('Words.') },
        { path: 'bad.xlsx', bytes: bytes('no workbook') },
        { path: 'inner.zip', bytes: inner },
        { path: 'data/b.csv', bytes: wire },
      ]),
      'c.zip': bytes('no archive'),
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    const seen = await lookAtTables([{ path: 'in', file: folder }], parsePool.run, [])
    expect(seen.map(({ paths, headings, columns }) => ({ paths, headings, columns }))).toEqual([
      {
        paths: ['in/a.csv', 'in/b.zip › data/b.csv'],
        headings: ['title', 'story'],
        columns: { text: 'story', title: 'title' },
      },
      { paths: ['in/b.zip › inner.zip › deep.csv'], headings: ['year', 'place'], columns: expect.anything() },
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
