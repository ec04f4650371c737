import { create } from 'zustand'
import type { GivenFile, Granted } from '../client/connect.ts'
import { chooseFiles } from '../client/given-files.ts'
import type { Connection } from '../client/hooks.ts'
import { errorWords, tell, tellError } from './notices.ts'
import { useShell } from './shell.ts'

/** A project that a person has given and that is shown before it is taken in. */
interface GivenProject {
  readonly grant: string
  readonly name: string
}

/** The project in the dialog; null before one was given. */
export const useGivenProject = create<{ given: GivenProject | null }>(() => ({ given: null }))

/** What can hold a project: only such files are looked into. */
const MAY_BE = /\.(?:gainsay|qdpx|qdc|json|jsonld|zip)$/i

/** Shows the first project among given files, and says which of their tokens are projects, for the others are documents. */
export async function showProject(
  { client }: Pick<Connection, 'client'>,
  files: readonly GivenFile[],
  granted: readonly Granted[],
): Promise<ReadonlySet<string>> {
  const candidates = granted.flatMap((one, index) => {
    const path = files[index]?.path ?? ''
    return 'token' in one && MAY_BE.test(path)
      ? [{ grant: one.token, name: path.split('/').at(-1) ?? path }]
      : []
  })
  if (candidates.length === 0) return new Set()
  const { grants } = await client.call('projects.recognise', { grants: candidates.map(({ grant }) => grant) })
  const [first, ...others] = candidates.filter(({ grant }) => grants.includes(grant))
  if (first === undefined) return new Set()
  useGivenProject.setState({ given: first })
  useShell.getState().open('project')
  if (others.length > 0)
    tell(
      `Projects are taken in one at a time: after “${first.name}”, give ${others.map(({ name }) => `“${name}”`).join(', ')} again.`,
    )
  return new Set(grants)
}

/** Asks the person for a project and shows what would come of it. */
export async function chooseProject(connection: Connection): Promise<void> {
  const files = await chooseFiles('files')
  if (files.length === 0) return
  try {
    const granted = await connection.host.grant(files)
    const found = await showProject(connection, files, granted)
    const [first] = granted
    if (found.size > 0) return
    tellError(first !== undefined && 'failed' in first ? first.failed : NONE)
  } catch (error) {
    tellError(errorWords(error))
  }
}

const NONE =
  'That is no project. These can hold one: .gainsay, .qdpx, .qdc, .json, .jsonld, and a .zip that is an evidence pack.'
