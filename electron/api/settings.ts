import { layout, type Layout } from '../../shared/contract/settings.ts'
import type { Id } from '../../shared/model/identity.ts'
import { goneOf } from '../store/documents.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type SettingsHandlers = Pick<Handlers, Extract<keyof Handlers, `settings.${string}` | `layout.${string}`>>

export const settingsHandlers = (session: Session): SettingsHandlers => ({
  'settings.get': () => session.profile.settings(),
  'settings.set': (part) => session.profile.change(part),
  'layout.get': () => {
    const { db } = session.current().store
    const left = readMeta(db, 'layout', layout) ?? layout.parse({})
    return { ...left, gone: goneOf(db, namedIn(left)) }
  },
  'layout.set': (shown) => {
    writeMeta(session.current().store.db, 'layout', shown)
    return {}
  },
})

const namedIn = ({ panes, places, trail }: Layout): Id[] =>
  [...panes, ...places, ...trail.stops].flatMap(({ document }) => document ?? [])
