import type { Id } from '../../shared/model/identity.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { extractPasted } from '../import/paste.ts'
import { walk, type ImportSource } from '../import/walk.ts'
import type { Reader } from '../store/connection.ts'
import { change, changeQuietly } from '../store/history.ts'
import { getText } from '../store/document-text.ts'
import { getDocument, removeDocuments, updateDocuments } from '../store/documents.ts'
import { createGate } from '../import/gate.ts'
import { importInto, saveImported } from './importing/import-into.ts'
import { importOne, knownSource } from './importing/import-one.ts'
import { readsOf } from './reading/reads-of.ts'
import { rememberTables } from './importing/remember-tables.ts'
import { parsePool } from './importing/parse-pool.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { standBack } from './stand-back.ts'
import { several, shortTitle } from './labels.ts'

type DocumentHandlers = Pick<Handlers, Extract<keyof Handlers, `documents.${string}`>>

export function documentHandlers(session: Session): DocumentHandlers {
  const gate = createGate()
  return {
    'documents.list': readsOf(session)('documents.list'),
    'documents.get': ({ id }) => getDocument(session.current().store.db, id),
    'documents.text': ({ id }) => getText(session.current().store.db, id),

    'documents.update': ({ ids, fields, batch }) => {
      const names = Object.keys(fields)
      const { db } = session.current().store
      // Opening a document marks it as read; that must neither be a step to undo nor end what can be redone.
      if (names.every((name) => name === 'read'))
        return { changed: changeQuietly(db, session.author, (tx) => updateDocuments(tx, ids, fields)) }
      const label = `${names.map(inWords).join(', ')} of ${named(db, ids)}`
      return {
        changed: change(db, { label, author: session.author, batch }, (tx) =>
          updateDocuments(tx, ids, fields),
        ),
      }
    },

    'documents.remove': ({ ids }) => {
      const { db } = session.current().store
      const label = `removal of ${named(db, ids)}`
      return { removed: change(db, { label, author: session.author }, (tx) => removeDocuments(tx, ids)) }
    },

    // What knows the formats of files is large, and a start has no need of it: it is loaded when somebody imports.
    'documents.formats': async () => (await import('../import/readable-formats.ts')).readableFormats(),
    'documents.tables': async ({ grants, except }) => {
      const { lookAtTables } = await import('../import/look-at-tables.ts')
      const sources = await sourcesOf(session, grants, except)
      return lookAtTables(sources, parsePool.run, session.profile.settings().tables)
    },

    'documents.import': async ({ grants, except, tables: chosen }, { signal, progress }) => {
      const { store, closing } = session.current()
      const roots = await sourcesOf(session, grants, except)
      const tables = rememberTables(session.profile, chosen)
      gate.pause(false)
      const either = AbortSignal.any([signal, closing.signal])
      const goOn = standBack(session.current())
      try {
        return await importInto(store.db, {
          roots,
          tables,
          ready: gate.open,
          author: session.author,
          signal: either,
          progress,
        })
      } finally {
        goOn()
      }
    },

    'documents.pause': ({ paused }) => {
      gate.pause(paused)
      return {}
    },
    'documents.unlock': async ({ grant, path, password }) => {
      const { store, closing } = session.current()
      const root = grant === null ? knownSource(store.db, path) : await sourceIn(session, grant, path)
      return importOne(store.db, root, { password, author: session.author, signal: closing.signal })
    },

    'documents.paste': async (pasted) => {
      const file = await extractPasted(parsePool.run, pasted)
      const saved = saveImported(session.current().store.db, file, {
        author: session.author,
        label: 'pasted document',
      })
      return { ...saved, path: file.fileName }
    },
  }
}

/** What the fields are called on screen. */
const WORDS: Readonly<Record<string, string>> = {
  published: 'date',
  publishedCheck: 'date as found',
  url: 'address',
}

const inWords = (field: string): string => WORDS[field] ?? field

/** One document by its title, several by their number. */
function named(db: Reader, ids: readonly Id[]): string {
  const [only] = ids
  return ids.length === 1 && only ? shortTitle(getDocument(db, only).title) : several(ids.length, 'document')
}

/** The file of a path that people know, in what a token stands for. */
async function sourceIn(session: Session, token: string, path: string): Promise<ImportSource> {
  for await (const source of walk([sourceOf(session, token)])) if (source.path === path) return source
  throw new AppError(
    'not-found',
    `“${path}” is not there any more: drop it on the window again. Nothing was changed.`,
  )
}

/** What the tokens stand for. Where something in a folder is left out, its other files stand for it. */
async function sourcesOf(
  session: Session,
  grants: readonly string[],
  except: readonly string[],
): Promise<ImportSource[]> {
  const roots = grants.map((token) => sourceOf(session, token))
  if (except.length === 0) return roots
  const leftOut = new Set(except.map((token) => sourceOf(session, token).file))
  const sources: ImportSource[] = []
  for await (const source of walk(roots)) if (!leftOut.has(source.file)) sources.push(source)
  return sources
}

function sourceOf(session: Session, token: string): ImportSource {
  const granted = session.grants.resolve(token)
  if (granted === null)
    throw new AppError(
      'not-found',
      'That file was not given to this window. Drop or choose it again; nothing was imported.',
    )
  return { path: granted.shown, file: granted.path, isCopy: granted.isCopy }
}
