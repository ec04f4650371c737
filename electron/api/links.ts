import { createLink, createLinks, listLinks, removeLinks } from '../store/links.ts'
import { several } from './labels.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type LinkHandlers = Pick<Handlers, Extract<keyof Handlers, `links.${string}`>>

export const linkHandlers = (session: Session): LinkHandlers => {
  const step = stepsOf(session)
  return {
    'links.list': (of) => listLinks(session.current().store.db, of),
    'links.create': (made) => step(`link “${made.kind}”`, (tx) => createLink(tx, made)),
    'links.createMany': (made) =>
      step(`${several(made.to.length, 'link')} “${made.kind}”`, (tx) => ({ made: createLinks(tx, made) })),
    'links.remove': ({ ids }) =>
      step(`removal of ${several(ids.length, 'link')}`, (tx) => ({ removed: removeLinks(tx, ids) })),
  }
}
