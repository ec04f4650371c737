import { getSearch, listSearches, removeSearch, saveSearch } from '../store/saved-searches.ts'
import { shortTitle } from './labels.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type Area = 'search' | 'searches'
type SearchHandlers = Pick<Handlers, Extract<keyof Handlers, `${Area}.${string}`>>

export const searchHandlers = (session: Session): SearchHandlers => {
  const db = () => session.current().store.db
  const step = stepsOf(session)
  return {
    'search.query': ({ query, ...page }, { signal }) => session.current().find.query(query, page, signal),
    'search.facets': ({ query }, { signal }) => session.current().find.facets(query, signal),
    'search.complete': (asked, { signal }) => session.current().find.complete(asked, signal),
    'search.status': () => ({ behind: session.current().search.behind() }),

    'searches.list': () => listSearches(db()),
    'searches.save': (saved) => step(`saved search ${shortTitle(saved.name)}`, (tx) => saveSearch(tx, saved)),
    'searches.remove': ({ id }) => {
      step(`removal of saved search ${shortTitle(getSearch(db(), id).name)}`, (tx) => removeSearch(tx, id))
      return {}
    },
  }
}
