import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { WorkspaceInfo } from '../../shared/contract/workspace.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { countAll } from '../store/counts.ts'
import { pending } from '../store/history.ts'
import { wayTo } from '../store/history-walk.ts'
import { readNote, writeNote } from '../store/note.ts'
import { freePath } from './free-path.ts'
import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { standBack } from './stand-back.ts'
import { stepsOf } from './step.ts'
import { walkHistory, walkOneStep, type Walk } from './walk-history.ts'

type WorkspaceHandlers = Pick<Handlers, Extract<keyof Handlers, `workspace.${string}` | `history.${string}`>>

export const workspaceHandlers = (session: Session): WorkspaceHandlers => ({
  'workspace.info': () => describe(session),

  'workspace.recent': () =>
    session.profile
      .recent()
      .filter(({ path }) => path !== session.current().store.file && existsSync(path))
      .map(({ path, openedAt }) => ({
        token: session.grants.grant(path),
        name: basename(path),
        folder: dirname(path),
        openedAt,
      })),

  'workspace.open': async ({ token }) => {
    const granted = session.grants.resolve(token)
    if (granted === null)
      throw new AppError(
        'not-found',
        'That workspace was not chosen in this window. The open one stays open.',
      )
    await session.open(granted.path)
    return describe(session)
  },

  'workspace.create': async ({ name }) => {
    await session.open(freePath(session.profile.workspaces, name), { create: true })
    return describe(session)
  },

  'workspace.sample': async () => {
    await session.openSample()
    return describe(session)
  },

  'workspace.note': () => ({ note: readNote(session.current().store.db) }),
  'workspace.writeNote': ({ note }) => {
    stepsOf(session)('note of the workspace', (tx) => writeNote(tx, note))
    return { note }
  },

  'workspace.check': readsOf(session)('workspace.check'),
  'history.list': readsOf(session)('history.list'),
  'history.undo': (_, context) => walkOneStep(session.current().store.db, 'undo', walkIn(session, context)),
  'history.redo': (_, context) => walkOneStep(session.current().store.db, 'redo', walkIn(session, context)),
  'history.goTo': ({ step }, context) => {
    const { db } = session.current().store
    return walkHistory(db, wayTo(db, step), walkIn(session, context))
  },
})

/** What runs in a workspace stops before that closes. */
const walkIn = (session: Session, { signal, progress }: Pick<Walk, 'signal' | 'progress'>): Walk => ({
  signal: AbortSignal.any([signal, session.current().closing.signal]),
  progress,
  standBack: () => standBack(session.current()),
})

function describe(session: Session): WorkspaceInfo {
  const { store, sample } = session.current()
  return { name: basename(store.file), sample, ...countAll(store.db), ...pending(store.db) }
}
