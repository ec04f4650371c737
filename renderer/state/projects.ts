import { create } from 'zustand'
import type { FoundProject } from '../../shared/contract/projects.ts'
import type { Granted } from '../client/given-file.ts'
import { chooseFiles } from '../client/given-files.ts'
import type { Connection } from '../client/hooks.ts'
import { errorWords, tellError } from './notices.ts'
import { useShell } from './shell.ts'

/** A project in the dialog, with its place among those that were given together. */
export type GivenProject = FoundProject & { readonly place: number }

interface GivenProjects {
  /** The project in the dialog; null before one was given. */
  given: GivenProject | null
  /** Those that are shown after it. */
  waiting: readonly FoundProject[]
}

export const useGivenProject = create<GivenProjects>(() => ({ given: null, waiting: [] }))

/** True of a file that can hold a project, by its name; whether it does is seen by looking into it. */
export const mayHoldProject = (path: string): boolean => /\.(?:gainsay|qdpx|qdc|json|jsonld|zip)$/i.test(path)

/** Shows the projects among given files and in given folders, one after the other, and tells which they are: the others are documents. */
export async function showProjects(
  { client }: Pick<Connection, 'client'>,
  granted: readonly Granted[],
): Promise<readonly FoundProject[]> {
  const grants = granted.flatMap((one) => ('token' in one ? one.token : []))
  if (grants.length === 0) return []
  const { projects } = await client.call('projects.recognise', { grants })
  const { given, waiting } = useGivenProject.getState()
  const isShown = given !== null && useShell.getState().dialog === 'project'
  const [first, ...others] = projects
  if (first === undefined) return []
  if (isShown) useGivenProject.setState({ waiting: [...waiting, ...projects] })
  else {
    useGivenProject.setState({ given: { ...first, place: 1 }, waiting: others })
    useShell.getState().open('project')
  }
  return projects
}

/** Goes from the project in the dialog to the next one; after the last the dialog closes. */
export function nextProject(): void {
  const { given, waiting } = useGivenProject.getState()
  const [next, ...others] = waiting
  if (next === undefined) {
    useGivenProject.setState({ given: null })
    return useShell.getState().closeDialog()
  }
  useGivenProject.setState({ given: { ...next, place: (given?.place ?? 0) + 1 }, waiting: others })
}

/** Asks the person for projects and shows what would come of each. */
export async function chooseProject(connection: Connection): Promise<void> {
  const files = await chooseFiles('files')
  if (files.length === 0) return
  try {
    const granted = await connection.host.grant(files)
    if ((await showProjects(connection, granted)).length > 0) return
    const [first] = granted
    tellError(first !== undefined && 'failed' in first ? first.failed : NONE)
  } catch (error) {
    tellError(errorWords(error))
  }
}

const NONE =
  'That is no project. These can hold one: .gainsay, .qdpx, .qdc, .json, .jsonld, and a .zip that is an evidence pack.'
