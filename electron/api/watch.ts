import { statSync } from 'node:fs'
import { AppError } from '../../shared/contract/errors.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type WatchHandlers = Pick<Handlers, Extract<keyof Handlers, `watch.${string}`>>

export const watchHandlers = (session: Session): WatchHandlers => {
  const watching = () => session.current().watching
  return {
    'watch.status': () => watching().status(),
    'watch.follow': ({ grant, inside }) => {
      watching().follow(grant === null ? null : folderOf(session, grant, inside))
      return watching().status()
    },
    'watch.pause': ({ paused }) => {
      watching().pause(paused)
      return watching().status()
    },
  }
}

/** The folder that a person chose: a browser hands over the files in it, each with its place there. */
function folderOf(session: Session, grant: string, inside: string): string {
  const granted = session.grants.resolve(grant)
  if (granted === null)
    throw new AppError('not-found', 'That folder was not given to this window. Choose it again.')
  if (granted.isCopy)
    throw new AppError(
      'refused',
      'A browser does not tell where a folder lies. Close the workspace and use “gainsay watch FILE.gainsay FOLDER” once.',
    )
  const [top = ''] = inside.split('/')
  const below = inside.slice(top.length)
  const folder =
    inside === '' || !granted.path.endsWith(below) ? granted.path : granted.path.slice(0, -below.length)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new AppError('refused', 'That is no folder. Nothing was changed.')
  return folder
}
