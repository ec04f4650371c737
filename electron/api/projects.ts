import { basename } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import { isProject, type ProjectFile } from './exchange/read-project-file.ts'
import { takeInProject } from './exchange/take-in-project.ts'
import { readsOf } from './reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type ProjectHandlers = Pick<Handlers, Extract<keyof Handlers, `${'projects' | 'agreement'}.${string}`>>

export const projectHandlers = (session: Session): ProjectHandlers => ({
  'projects.recognise': ({ grants }) => ({
    grants: grants.filter((grant) => isProject(fileOf(session, grant))),
  }),

  'agreement.get': readsOf(session)('agreement.get'),

  'projects.plan': async ({ grant, choices }, { signal }) => {
    const file = fileOf(session, grant)
    const { takingIn } = await session.current().reading.planTakingIn({ ...file, choices }, signal)
    return { name: file.name, report: takingIn.report }
  },

  'projects.takeIn': async ({ grant, choices }, { signal }) => {
    const { store, reading, closing } = session.current()
    const file = fileOf(session, grant)
    const either = AbortSignal.any([signal, closing.signal])
    const plan = () => reading.planTakingIn({ ...file, choices }, either)
    const report = await takeInProject(store.db, { plan, name: file.name, author: session.author })
    return { name: file.name, report }
  },
})

function fileOf(session: Session, grant: string): ProjectFile {
  const granted = session.grants.resolve(grant)
  if (granted === null)
    throw new AppError(
      'not-found',
      'That file was not given to this window. Drop or choose it again; nothing was changed.',
    )
  return { path: granted.path, name: basename(granted.shown) }
}
