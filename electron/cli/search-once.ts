import { z } from 'zod'
import { createFind, type Find } from '../api/find/find.ts'
import { createFinder, type FindAnswers, type FindJob } from '../api/find/finder.ts'
import { createSearchIndex } from '../search/index/search-index.ts'
import type { Reader } from '../store/open.ts'
import { readSearchIndex } from '../store/search-index.ts'

/** Answers what is asked of a workspace from the index that it keeps. What that lacks is analysed for this once. */
export async function searchOnce<T>(db: Reader, ask: (find: Find) => Promise<T>): Promise<T> {
  const inPlace = createFinder(db)
  const answer = async <Kind extends FindJob['kind']>(job: Extract<FindJob, { kind: Kind }>) =>
    z.custom<FindAnswers[Kind]>().parse(inPlace(job))
  const index = createSearchIndex(readSearchIndex(db), null)
  return ask(createFind(answer, (query) => index.find(query)))
}
