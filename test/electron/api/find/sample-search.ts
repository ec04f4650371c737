import { join } from 'node:path'
import { createFind, type Find } from '../../../../electron/api/find/find.ts'
import { createFinder, type FindAnswers, type FindJob } from '../../../../electron/api/find/finder.ts'
import { makeSample } from '../../../../electron/api/sample/make-sample.ts'
import { createSearching } from '../../../../electron/api/searching.ts'
import { openStore, type Store } from '../../../../electron/store/open.ts'

/** The sample workspace with a search over it, in a folder of the test's own. */
export interface SampleSearch {
  store: Store
  find: Find
  close(): Promise<void>
}

export async function openSampleSearch(folder: string): Promise<SampleSearch> {
  const file = join(folder, 'sample.gainsay')
  await makeSample(file, join(import.meta.dirname, '../../../../resources/sample'))
  const store = openStore(file)
  const search = createSearching(store)
  const finder = createFinder(store.db)
  const ask = async <Kind extends FindJob['kind']>(job: Extract<FindJob, { kind: Kind }>) =>
    finder(job) as FindAnswers[Kind]
  return {
    store,
    find: createFind(ask, search.find),
    async close() {
      await search.close()
      store.close()
    },
  }
}
