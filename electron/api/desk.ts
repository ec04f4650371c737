import { createLink, createLinks, listLinks, removeLinks } from '../store/links.ts'
import { getFilter, listFilters, removeFilter, saveFilter } from '../store/saved-filters.ts'
import { several } from './labels.ts'
import { readsOf } from './reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type Area = 'links' | 'ledger' | 'timeline' | 'overview' | 'filters'
type DeskHandlers = Pick<Handlers, Extract<keyof Handlers, `${Area}.${string}`>>

export const deskHandlers = (session: Session): DeskHandlers => {
  const db = () => session.current().store.db
  const step = stepsOf(session)
  const read = readsOf(session)
  return {
    'links.list': (of) => listLinks(db(), of),
    'links.create': (made) => step(`link “${made.kind}”`, (tx) => createLink(tx, made)),
    'links.createMany': (made) =>
      step(`${several(made.to.length, 'link')} “${made.kind}”`, (tx) => ({ made: createLinks(tx, made) })),
    'links.remove': ({ ids }) =>
      step(`removal of ${several(ids.length, 'link')}`, (tx) => ({ removed: removeLinks(tx, ids) })),

    'ledger.get': read('ledger.get'),
    'ledger.cell': read('ledger.cell'),
    'timeline.get': read('timeline.get'),
    'overview.get': read('overview.get'),

    'filters.list': () => listFilters(db()),
    'filters.save': (saved) => step(`filter ${saved.name}`, (tx) => saveFilter(tx, saved)),
    'filters.remove': ({ id }) => {
      step(`removal of filter ${getFilter(db(), id).name}`, (tx) => removeFilter(tx, id))
      return {}
    },
  }
}
