import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ImportProgress } from '../../../shared/contract/documents.ts'
import type { DocumentDetail } from '../../../shared/model/document.ts'
import { parsePool } from '../../../electron/api/importing/parse-pool.ts'
import {
  runImport,
  type ImportedFile,
  type ImportRun,
  type Saved,
} from '../../../electron/import/run-import.ts'

const ARTICLE = 'The ministry denied on Friday that any gate had been opened, and nobody asked it again.\n'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): void {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
}

/** A workspace that keeps what is saved in memory. */
function memory() {
  const saved: ImportedFile[] = []
  const ids = new Map<string, { id: string; title: string }>()
  const save = (file: ImportedFile): Saved => {
    const known = ids.get(file.sha256)
    if (known) return { kind: 'duplicate', of: known.id, title: known.title }
    const { text: _text, blocks: _blocks, ...fields } = file.extracted
    const document: DocumentDetail = {
      ...fields,
      id: randomUUID(),
      reliability: null,
      read: false,
      importedAt: '2024-03-20T10:00:00.000Z',
      counts: { claim: 0, denial: 0, question: 0, comment: 0 },
      note: '',
      fileName: file.fileName,
      bytes: file.original.length,
      sha256: file.sha256,
      source: null,
      textVersion: 1,
    }
    saved.push(file)
    ids.set(file.sha256, document)
    return { kind: 'imported', document }
  }
  return {
    saved,
    save: (files: readonly ImportedFile[]) => files.map(save),
    findByHash: (sha256: string) => ids.get(sha256) ?? null,
  }
}

async function importFolder(changes: Partial<ImportRun> = {}) {
  const progress: ImportProgress[] = []
  const run: ImportRun = {
    ...memory(),
    parse: parsePool.run,
    roots: [{ path: 'folder', file: folder }],
    signal: new AbortController().signal,
    progress: (each) => progress.push(each),
    ...changes,
  }
  return { ...(await runImport(run)), progress }
}

describe('importing a folder', () => {
  test('imports the good files and lists every other with its reason', async () => {
    write('a.txt', ARTICLE)
    write('b-empty.txt', '')
    write('c-picture.txt', Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1'))
    write('d-pdf.html', '%PDF-1.7')
    write('e-bytes.txt', Buffer.alloc(2000))
    write('f-video.mp4', 'frames')
    write('g-blank.md', '  \n\n')
    write('h-archive.mhtml', 'no archive')
    write('h-titled.html', '<title>Soon</title><body></body>')
    write('i-huge.txt', '')
    truncateSync(join(folder, 'i-huge.txt'), 200 * 1024 * 1024)
    symlinkSync('nowhere', join(folder, 'j-dangling.txt'))
    write('z/z.md', '# Another\n\nThe commission said that it would look into the matter on Monday.')

    const { outcomes, stopped } = await importFolder()
    const told = outcomes.map((each) => [
      each.path,
      each.kind === 'failed' ? `${each.code} ${each.bytes}` : each.kind,
    ])
    expect({ told, stopped }).toEqual({
      told: [
        ['folder/a.txt', 'imported'],
        ['folder/b-empty.txt', 'empty 0'],
        ['folder/c-picture.txt', 'wrong-type 18'],
        ['folder/d-pdf.html', 'wrong-type 8'],
        ['folder/e-bytes.txt', 'binary 2000'],
        ['folder/f-video.mp4', 'unknown-format 6'],
        ['folder/g-blank.md', 'no-text 4'],
        ['folder/h-archive.mhtml', 'wrong-type 10'],
        ['folder/h-titled.html', 'no-text 32'],
        ['folder/i-huge.txt', 'too-large 209715200'],
        ['folder/j-dangling.txt', 'unreadable null'],
        ['folder/z/z.md', 'imported'],
      ],
      stopped: false,
    })
  })

  test('a page nested twenty thousand times is read or refused, and the next file is imported', async () => {
    write('a.html', `${'<div>'.repeat(20_000)}<p>The words at the bottom.</p>`)
    write('b.txt', ARTICLE)
    const { outcomes } = await importFolder()
    expect(outcomes.map(({ kind }) => kind)).toEqual(['imported', 'imported'])
  })

  test('the same bytes are one document, within a batch and after it', async () => {
    write('one.txt', ARTICLE)
    write('two.txt', ARTICLE)
    const workspace = memory()
    const first = await importFolder(workspace)
    const again = await importFolder(workspace)
    const [imported] = first.outcomes
    const of = imported?.kind === 'imported' ? imported.document.id : ''
    const title = ARTICLE.trim()
    expect(first.outcomes[1]).toEqual({ kind: 'duplicate', path: 'folder/two.txt', of, title })
    expect(again.outcomes).toEqual([
      { kind: 'duplicate', path: 'folder/one.txt', of, title },
      { kind: 'duplicate', path: 'folder/two.txt', of, title },
    ])
    expect(workspace.saved.length).toBe(1)
  })

  test('passes over hidden files and folders, and folders that run in circles', async () => {
    write('a.txt', ARTICLE)
    write('.hidden.txt', 'hidden')
    write('.git/config.txt', 'hidden')
    symlinkSync(folder, join(folder, 'circle'))
    const { outcomes } = await importFolder()
    expect(outcomes.map(({ path }) => path)).toEqual(['folder/a.txt'])
  })

  test('keeps the bytes, their hash and the name of the file', async () => {
    write('a.txt', ARTICLE)
    const workspace = memory()
    await importFolder(workspace)
    expect(
      workspace.saved.map(({ original, sha256, fileName }) => [
        Buffer.from(original).toString(),
        sha256,
        fileName,
      ]),
    ).toEqual([[ARTICLE, '969fb300d829dccaaf39f6765117f7a5fe87e9530a7d4b48ffc2f30b87aa2c97', 'a.txt']])
  })

  test('tells first which files there are, and every outcome once', async () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.txt`, `${name}: ${ARTICLE}`)
    const { outcomes, progress } = await importFolder()
    const told = {
      listed: progress.flatMap(({ listed = [] }) => listed),
      outcomes: progress.flatMap(({ outcomes = [] }) => outcomes),
      last: { done: progress.at(-1)?.done, total: progress.at(-1)?.total },
    }
    expect(told).toEqual({
      listed: ['folder/a.txt', 'folder/b.txt', 'folder/c.txt'],
      outcomes,
      last: { done: 3, total: 3 },
    })
  })

  test('stopping keeps what is saved and says that it was stopped', async () => {
    for (let i = 0; i < 30; i += 1) write(`${String(i).padStart(2, '0')}.txt`, `${i}: ${ARTICLE}`)
    const stop = new AbortController()
    const workspace = memory()
    const save = (files: readonly ImportedFile[]) => {
      stop.abort()
      return workspace.save(files)
    }
    const { outcomes, stopped } = await importFolder({ ...workspace, save, signal: stop.signal })
    expect({ outcomes: outcomes.length, stopped }).toEqual({
      outcomes: workspace.saved.length,
      stopped: true,
    })
    expect(outcomes.length).toBeLessThanOrEqual(12)
  })

  test('a workspace that takes no more ends the run: the file says why, and what was saved before it is told', async () => {
    for (const name of ['a', 'b', 'c', 'd']) write(`${name}.txt`, `${name}: ${ARTICLE}`)
    const workspace = memory()
    const save = (files: readonly ImportedFile[]) => {
      if (workspace.saved.length + files.length > 2) throw new AppError('disk-full', 'The disk is full.')
      return workspace.save(files)
    }
    const { outcomes, stopped, progress } = await importFolder({ ...workspace, save })
    expect([outcomes.map(({ path, kind }) => [path, kind]), stopped]).toEqual([
      [
        ['folder/a.txt', 'imported'],
        ['folder/b.txt', 'imported'],
        ['folder/c.txt', 'failed'],
      ],
      true,
    ])
    expect(outcomes[2]).toEqual({
      kind: 'failed',
      path: 'folder/c.txt',
      bytes: ARTICLE.length + 3,
      code: 'disk-full',
      message: 'The disk is full.',
    })
    expect(progress.flatMap((each) => each.outcomes ?? [])).toEqual(outcomes)
  })

  test('a reader that fails on a file says so of that file, and the next one is imported', async () => {
    write('a.txt', 'What no reader was made for.')
    write('b.txt', ARTICLE)
    const { outcomes } = await importFolder({
      parse: (job, signal) =>
        job.kind === 'file' && job.fileName === 'a.txt'
          ? Promise.reject(new TypeError('x of null'))
          : parsePool.run(job, signal),
    })
    expect(outcomes).toMatchObject([
      {
        kind: 'failed',
        code: 'damaged',
        message:
          'Its text could not be read; this is a fault of Gainsay (x of null). Nothing from it was added.',
      },
      { kind: 'imported' },
    ])
  })

  test('a fault of ours while saving is no outcome', async () => {
    write('a.txt', ARTICLE)
    const save = () => {
      throw new TypeError('x of undefined')
    }
    await expect(importFolder({ save })).rejects.toThrow(TypeError)
  })
})
