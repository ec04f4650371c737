import { layout } from '../../shared/contract/settings.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type SettingsHandlers = Pick<Handlers, Extract<keyof Handlers, `settings.${string}` | `layout.${string}`>>

export const settingsHandlers = (session: Session): SettingsHandlers => ({
  'settings.get': () => session.profile.settings(),
  'settings.set': (part) => session.profile.change(part),
  'layout.get': () => readMeta(session.current().store.db, 'layout', layout) ?? layout.parse({}),
  'layout.set': (shown) => {
    writeMeta(session.current().store.db, 'layout', shown)
    return {}
  },
})
