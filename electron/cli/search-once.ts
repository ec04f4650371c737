import { z } from 'zod'
import { createFind, type Find } from '../api/find/find.ts'
import { createFinder, type FindAnswers, type FindJob } from '../api/find/finder.ts'
import { createIndexFeed } from '../api/index-feed.ts'
import { createSearchService } from '../search/service.ts'
import type { Reader } from '../store/open.ts'

/** Indexes the workspace, answers what is asked of it and forgets the index again. */
export async function searchOnce<T>(db: Reader, ask: (find: Find) => Promise<T>): Promise<T> {
  const search = createSearchService()
  try {
    const feed = createIndexFeed(db, search)
    feed.refresh()
    await feed.settled()
    const inPlace = createFinder(db)
    const answer = async <Kind extends FindJob['kind']>(job: Extract<FindJob, { kind: Kind }>) =>
      z.custom<FindAnswers[Kind]>().parse(inPlace(job))
    return await ask(createFind(answer, search.find))
  } finally {
    await search.close()
  }
}
