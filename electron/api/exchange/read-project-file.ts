import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Project } from '../../../shared/model/project.ts'
import type { ReadProject } from '../../exchange/exchange-format.ts'
import { readExchange } from '../../exchange/read-exchange.ts'
import { exchangeReaderOf } from '../../exchange/registry.ts'
import { gatherProject } from '../../store/gather-project.ts'
import { openReader } from '../../store/open.ts'
import { askFile } from './ask-file.ts'

/** A file that a person chose: its path, and what it is called where that is not the end of the path. */
export interface ProjectFile {
  readonly path: string
  readonly name: string
}

/** What can hold a project is looked into; a folder or a picture is not. */
export const mayBeProject = (name: string): boolean => /\.(?:gainsay|qdpx|qdc|json|jsonld|zip)$/i.test(name)

/** A larger file, in bytes, is an archive of documents: it would have to be read as a whole. */
const LARGEST = 512 * 1024 * 1024

/** True of a file that holds a project: a workspace, or what one of the readers reads. Only its beginning or its list is read. */
export function isProject({ path, name }: ProjectFile): boolean {
  const found = mayBeProject(name) ? statSync(path, { throwIfNoEntry: false }) : undefined
  if (found?.isFile() !== true) return false
  if (isWorkspace(name)) return true
  if (found.size > LARGEST) return false
  return askFile(path, (source) => exchangeReaderOf({ name, source }) !== null)
}

/**
 * Reads the project that a file holds. Throws an AppError that says what is wrong with the file; one that holds no project is
 * `refused`.
 */
export function readProjectFile({ path, name }: ProjectFile, here: Project): ReadProject {
  if (isWorkspace(name)) return readWorkspace(path, name)
  return readExchange({ name, bytes: readFileSync(path) }, here)
}

const isWorkspace = (name: string) => name.toLowerCase().endsWith('.gainsay')

function readWorkspace(path: string, name: string): ReadProject {
  const { db, close } = openReader(path)
  try {
    const project = db.transaction(() => gatherProject(db, basename(name, '.gainsay'), { originals: true }))()
    return {
      project,
      about: ['A Gainsay workspace. Its history and its search index stay there.'],
      losses: [],
    }
  } finally {
    close()
  }
}
