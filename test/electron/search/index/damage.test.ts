import { describe, expect, test } from 'vitest'
import { proveIndex } from '../../../../electron/search/index/prove.ts'
import { readSearchIndex } from '../../../../electron/store/search-index.ts'
import { listFacts } from '../../../../electron/store/list-documents.ts'
import { indexedWorkspace } from './indexed-workspace.ts'

/** Forty documents of which most are in a segment, some wait, one was removed and one has another title. */
async function harbour() {
  const workspace = indexedWorkspace()
  const ids = Array.from({ length: 30 }, (_, i) =>
    workspace.add({ title: `Harbour ${i}`, text: `The gate number ${i} is shut.\nNobody said why.` }),
  )
  await workspace.upkeep()
  for (let i = 0; i < 10; i++) workspace.add({ title: `Later ${i}`, text: 'The gate is open.' })
  workspace.remove(ids.slice(0, 1))
  workspace.rename(ids[1] ?? '', 'Another title')
  return workspace
}

type Workspace = Awaited<ReturnType<typeof harbour>>

const prove = ({ db }: Workspace) =>
  proveIndex(readSearchIndex(db), new Set(listFacts(db).map(({ id }) => id)))

const ASKED = ['gate', '"number 7 is"', 'harb*', 'title:later', '-open', 'anotehr~2']

const answers = async (workspace: Workspace) => {
  const found = []
  for (const query of ASKED) found.push((await workspace.find(query)).documents.toSorted())
  return found
}

/** Turns one bit of a blob. */
function flip({ db }: Workspace, table: string, row: number, at: number): void {
  const found = db.prepare(`SELECT rowid AS id, bytes FROM ${table} LIMIT 1 OFFSET ?`).get(row) as {
    id: number
    bytes: Buffer
  }
  const place = at % found.bytes.length
  found.bytes[place] = (found.bytes[place] ?? 0) ^ 4
  db.prepare(`UPDATE ${table} SET bytes = ? WHERE rowid = ?`).run(found.bytes, found.id)
}

describe('a sound index', () => {
  test('is proven against the texts, also with what is removed, renamed and not yet merged', async () => {
    const workspace = await harbour()
    expect(prove(workspace)).toEqual([])
    await workspace.upkeep()
    expect(prove(workspace)).toEqual([])
  })
})

describe('a damaged index', () => {
  test.each([
    ['search_page', 0, 3],
    ['search_page', 1, 40],
    ['search_page', 2, 9],
    ['search_page', 3, 100],
    ['search_pending', 3, 2],
    ['search_pending', 7, 60],
  ])(
    'with a bit turned in %s, row %i, is named, made again, and never finds what is not there',
    async (table, row, at) => {
      const workspace = await harbour()
      const before = await answers(workspace)
      flip(workspace, table, row, at)
      expect(prove(workspace)).toMatchObject([{ document: null, message: /made again/ }])
      workspace.reopen()
      await workspace.upkeep()
      expect(await answers(workspace)).toEqual(before)
      expect(prove(workspace)).toEqual([])
    },
  )

  test('that lost a page or a whole segment is made again by the next query', async () => {
    const workspace = await harbour()
    const before = await answers(workspace)
    workspace.db.exec('DELETE FROM search_page WHERE key = (SELECT max(key) FROM search_page)')
    workspace.reopen()
    await workspace.find('"nobody said"')
    expect(await answers(workspace)).toEqual(before)
    workspace.db.exec('DELETE FROM search_segment')
    workspace.reopen()
    expect(await answers(workspace)).toEqual(before)
  })

  test('with a document under another number, or with a word too many, is found by the proof', async () => {
    const workspace = await harbour()
    workspace.db.exec(
      `UPDATE text_version SET text = replace(text, 'shut', 'open') WHERE text LIKE '%number 7 %'`,
    )
    expect(prove(workspace)).toMatchObject([{ message: /other words/ }])
    workspace.db.exec('UPDATE search_entry SET present = 0, changed = 0 WHERE number = 9')
    expect(prove(workspace)).toHaveLength(2)
  })
})

describe('an index that was made by other rules', () => {
  test('answers as it did while it is made again', async () => {
    const workspace = await harbour()
    const before = await answers(workspace)
    await workspace.upkeep()
    workspace.db.exec(
      "UPDATE search_state SET version = version + 1; UPDATE search_entry SET analysis = 'old', changed = (SELECT version FROM search_state)",
    )
    workspace.reopen()
    expect(workspace.scores('gate')).not.toEqual({})
    await workspace.upkeep()
    expect(await answers(workspace)).toEqual(before)
    expect(prove(workspace)).toEqual([])
    expect(readSearchIndex(workspace.db).isLittered()).toBe(false)
  })
})
