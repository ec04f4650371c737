import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { searchResult, type SearchResult } from '../../../../shared/contract/search.ts'
import { openSampleSearch, type SampleSearch } from './sample-search.ts'

/** The search of a sample that all tests of a file ask, each answer checked against the contract. It opens before the first. */
export function askSample() {
  let sample: SampleSearch
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gainsay-find-'))
    sample = await openSampleSearch(folder)
  })
  afterAll(async () => {
    await sample.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    ask: async (query: string, page = { limit: 50, offset: 0 }): Promise<SearchResult> =>
      searchResult.parse(await sample.find.query(query, page)),
    get find() {
      return sample.find
    },
    get store() {
      return sample.store
    },
  }
}
