import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Project } from '../../../shared/model/project.ts'
import type { ChosenDocuments, ReadProject } from '../../exchange/exchange-format.ts'
import { readExchange } from '../../exchange/read-exchange.ts'
import { exchangeReaderOf } from '../../exchange/registry.ts'
import { gatherProject } from '../../store/gather-project.ts'
import { openReader } from '../../store/open.ts'
import { askFile } from './ask-file.ts'

/** A file that a person chose: its path, and what it is called where that is not the end of the path. */
export interface ProjectFile {
  readonly path: string
  readonly name: string
  /** It is a copy that a browser has sent: what lay beside it did not come along. */
  readonly isCopy?: boolean
}

/** What can hold a project is looked into; a folder or a picture is not. */
export const mayBeProject = (name: string): boolean => /\.(?:gainsay|qdpx|qdc|json|jsonld|zip)$/i.test(name)

/** True of a file that holds a project: a workspace, or what one of the readers reads. Only its beginning or its list is read. */
export function isProject({ path, name }: ProjectFile): boolean {
  const found = mayBeProject(name) ? statSync(path, { throwIfNoEntry: false }) : undefined
  if (found?.isFile() !== true) return false
  if (isWorkspace(name)) return true
  return askFile(path, (source) => exchangeReaderOf({ name, source }) !== null)
}

/**
 * Reads the project that a file holds. Throws an AppError that says what is wrong with the file; one that holds no project is
 * `refused`.
 */
export function readProjectFile(
  { path, name, isCopy = false }: ProjectFile,
  here: Project,
  chosen: ChosenDocuments = {},
): ReadProject {
  if (isWorkspace(name)) return readWorkspace(path, name, isCopy)
  if (statSync(path).size > LARGEST)
    throw new AppError(
      'too-large',
      `“${name}” is larger than 2 GiB, more than is read as one project. Open the workspace it came from, and take that in instead. Nothing was changed.`,
    )
  return readExchange({ name, bytes: readFileSync(path) }, here, chosen)
}

/** Bytes that Node reads as one file. */
const LARGEST = 2 ** 31 - 1

const isWorkspace = (name: string) => name.toLowerCase().endsWith('.gainsay')

function readWorkspace(path: string, name: string, isCopy: boolean): ReadProject {
  const { db, close } = openReader(path)
  try {
    const project = db.transaction(() => gatherProject(db, basename(name, '.gainsay'), { originals: true }))()
    return {
      project,
      about: [
        'A Gainsay workspace. Its history and its search index stay there.',
        ...(isCopy ? [withoutLog(name)] : []),
      ],
      losses: [],
    }
  } finally {
    close()
  }
}

const withoutLog = (name: string) =>
  `It came as one file. If it is open somewhere, or was not closed properly, the newest changes are still in “${name}-wal” and are missing here: open and close it in Gainsay, then choose it again.`
