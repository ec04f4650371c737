import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/contract/errors.ts'
import type { FoundProject } from '../../shared/contract/projects.ts'
import { walk } from '../import/walk.ts'
import { isProject, mayBeProject, type ProjectFile } from './exchange/read-project-file.ts'
import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { standBack } from './stand-back.ts'

type ProjectHandlers = Pick<Handlers, Extract<keyof Handlers, `${'projects' | 'agreement'}.${string}`>>

export const projectHandlers = (session: Session): ProjectHandlers => ({
  'projects.recognise': async ({ grants }) => {
    const projects: FoundProject[] = []
    for (const grant of grants) projects.push(...(await projectsUnder(session, grant)))
    return { projects }
  },

  'agreement.get': readsOf(session)('agreement.get'),

  'projects.plan': ({ grant, choices }, going) =>
    session.current().reading.planTakingIn({ ...fileOf(session, grant), choices }, going),

  'projects.takeIn': async ({ grant, choices }, { signal, progress }) => {
    const { takingIn, closing, comparison } = session.current()
    const order = { ...fileOf(session, grant), choices }
    const either = AbortSignal.any([signal, closing.signal])
    const goOn = standBack(session.current())
    try {
      return await takingIn.run({ order, author: session.author }, { signal: either, progress })
    } finally {
      goOn()
      comparison.refresh() // of all: another connection has written
    }
  },
})

/** Files of a folder that are looked into: one of thousands of news items is no folder of projects. */
const MOST_LOOKED_INTO = 200

/** The project that a given file holds, or those of the files in a given folder. */
async function projectsUnder(session: Session, grant: string): Promise<FoundProject[]> {
  const { path, name } = fileOf(session, grant)
  if (isProject({ path, name })) return [{ grant, name, within: null }]
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return []
  const projects: FoundProject[] = []
  let looked = 0
  for await (const source of walk([{ path: name, file: path }])) {
    const file = { path: source.file, name: basename(source.file) }
    if (!mayBeProject(file.name)) continue
    looked += 1
    if (looked > MOST_LOOKED_INTO) break
    if (isProject(file))
      projects.push({ grant: session.grants.grant(source.file, source.path), name: file.name, within: grant })
    await setImmediate()
  }
  return projects
}

function fileOf(session: Session, grant: string): ProjectFile {
  const granted = session.grants.resolve(grant)
  if (granted === null)
    throw new AppError(
      'not-found',
      'That file was not given to this window. Drop or choose it again; nothing was changed.',
    )
  return { path: granted.path, name: basename(granted.shown), isCopy: granted.isCopy }
}
