import { existsSync, rmSync } from 'node:fs'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import { listDocuments } from '../store/list-documents.ts'
import { pending } from '../store/history.ts'
import { openReader, openStore, type Reader, type Writer } from '../store/open.ts'

/** Reads a workspace beside whoever has it open; closes it also when `use` fails. */
export async function withReader<T>(file: string, use: (db: Reader) => T | Promise<T>): Promise<T> {
  const reader = openReader(file)
  try {
    return await use(reader.db)
  } finally {
    reader.close()
  }
}

/**
 * Opens a workspace for writing, which only one program may do at a time; closes it also when `use` fails. With `create` a missing one is
 * made, and taken away again where nothing was done in it.
 */
export async function withStore<T>(
  file: string,
  { create }: { create: boolean },
  use: (db: Writer) => T | Promise<T>,
): Promise<T> {
  const isMade = create && !existsSync(file)
  const store = openStore(file, { create })
  try {
    return await use(store.db)
  } finally {
    const isUsed = !isMade || pending(store.db).undo !== null
    store.close()
    if (!isUsed) for (const made of [store.file, `${store.file}-lock`]) rmSync(made, { force: true })
  }
}

/** The document whose id begins with what a person typed. */
export function documentByPrefix(db: Reader, typed: string): Id {
  const ids = listDocuments(db).map(({ id }) => id)
  const found = typed === '' ? [] : ids.filter((id) => id.startsWith(typed.toLowerCase()))
  const [only] = found
  if (only === undefined)
    throw new AppError(
      'not-found',
      `No document has the id “${typed}”. Nothing was changed; “gainsay list” shows the ids.`,
    )
  if (found.length > 1)
    throw new AppError(
      'refused',
      `“${typed}” begins the id of ${found.length} documents. Give more of the id.`,
    )
  return only
}
