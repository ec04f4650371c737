import { fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import type { IndexWrite } from '../../electron/search/index/index-source.ts'
import { createSearchIndex } from '../../electron/search/index/search-index.ts'
import { readSearchIndex } from '../../electron/store/search-index.ts'
import { writeSearchIndex } from '../../electron/store/search-index-writes.ts'
import type { Figure } from './figure.ts'
import { inWorkspace, type Size } from './store/big-workspace.ts'
import { quantile } from './clock.ts'

const SIZE: Size = {
  documents: 50_000,
  sentences: 3,
  statements: 0,
  propositions: 0,
  speakers: 0,
  tags: 0,
}

/** Goes, of which the middle one counts: each is a program of its own, from its start. */
const GOES = 3

/**
 * From a program that is up to the list of a library of 50,000 documents, read, checked and parsed, and to the answer of a search;
 * and until it is up. The index stands; what else reads in the background has all of its work before it.
 */
export async function* bench(): AsyncIterable<Figure> {
  yield* inWorkspace(SIZE, async function* (store) {
    const write = (what: IndexWrite) => Promise.resolve(writeSearchIndex(store.db, what))
    await createSearchIndex(readSearchIndex(store.db), write).upkeep(() => undefined)
    store.close()
    const times: Opened[] = []
    for (let go = 0; go < GOES; go++) times.push(await opened(store.file))
    const middle = (of: keyof Opened) =>
      quantile(
        times.map((time) => time[of]),
        0.5,
      )
    yield { figure: 'open.program', value: middle('loaded'), unit: 'ms' }
    yield { figure: 'open.library', value: middle('listed'), unit: 'ms', atMost: 1000 }
    yield { figure: 'open.searched', value: middle('searched'), unit: 'ms', atMost: 2000 }
  })
}

async function opened(file: string): Promise<Opened> {
  const program = fork(new URL('./open/opener.ts', import.meta.url), [file], { execArgv: [] })
  const [[told]] = await Promise.all([once(program, 'message'), once(program, 'exit')])
  const { documents, found, ...times } = answer.parse(told)
  if (documents !== SIZE.documents || found !== SIZE.documents)
    throw new Error(
      `of ${SIZE.documents} documents the library lists ${documents}, and search finds ${found}`,
    )
  return times
}

const answer = z.object({
  documents: z.number(),
  found: z.number(),
  loaded: z.number(),
  listed: z.number(),
  searched: z.number(),
})
type Opened = Omit<z.infer<typeof answer>, 'documents' | 'found'>
