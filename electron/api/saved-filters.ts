import { getFilter, listFilters, removeFilter, saveFilter } from '../store/saved-filters.ts'
import { shortTitle } from './labels.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type FilterHandlers = Pick<Handlers, Extract<keyof Handlers, `filters.${string}`>>

export const filterHandlers = (session: Session): FilterHandlers => {
  const db = () => session.current().store.db
  const step = stepsOf(session)
  return {
    'filters.list': () => listFilters(db()),
    'filters.save': (saved) => step(`saved view ${shortTitle(saved.name)}`, (tx) => saveFilter(tx, saved)),
    'filters.remove': ({ id }) => {
      step(`removal of saved view ${shortTitle(getFilter(db(), id).name)}`, (tx) => removeFilter(tx, id))
      return {}
    },
  }
}
