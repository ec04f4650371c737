import { AppError } from '../../shared/contract/errors.ts'
import { ENCODED_FORMATS } from '../../shared/model/encodings.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Parse } from '../import/parse-job.ts'
import { readAgain, readBytesAgain } from '../import/read-again.ts'
import { getDocument } from '../store/documents.ts'
import { forgetFailedImports, listFailedImports } from '../store/failed-imports.ts'
import { change } from '../store/history.ts'
import { getOriginal } from '../store/originals.ts'
import { countReview, keepAsOrphans } from '../store/review.ts'
import { resizeStatement } from '../store/statements.ts'
import { listVersions } from '../store/text-versions.ts'
import { importOne, knownSource } from './importing/import-one.ts'
import { addText, type AddingText } from './importing/add-text.ts'
import { shortTitle } from './labels.ts'
import { named } from './mark.ts'
import { parsePool } from './importing/parse-pool.ts'
import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { standBack } from './stand-back.ts'

type VersionHandlers = Pick<Handlers, Extract<keyof Handlers, `versions.${string}` | `review.${string}`>>

export const versionHandlers = (session: Session): VersionHandlers => {
  const db = () => session.current().store.db
  const { author } = session
  return {
    'versions.list': ({ document }) => listVersions(db(), document),

    'versions.again': ({ document, grant }, context) =>
      inNewText(session, context, async (going) => {
        const parse: Parse = (job) => parsePool.run(job, going.signal)
        const file = await readAgain(parse, placeOf(session, document, grant))
        const label = `import again of ${shortTitle(getDocument(db(), document).title)}`
        return addText(db(), document, file, 'again', { label, author }, going)
      }),

    'versions.preview': async ({ document, encoding }) => {
      const { extracted } = await readIn(session, document, encoding)
      const lines = extracted.blocks.map(({ start, end }) =>
        extracted.text.slice(start, Math.min(end, start + 300)),
      )
      return { lines: lines.slice(0, 12) }
    },

    'versions.encoding': ({ document, encoding }, context) =>
      inNewText(session, context, async (going) => {
        const file = await readIn(session, document, encoding)
        const label = `${encoding} for ${shortTitle(getDocument(db(), document).title)}`
        return addText(db(), document, file, 'encoding', { label, author }, going)
      }),

    'versions.original': ({ document, version }) => {
      const { fileName, bytes } = getOriginal(db(), document, version ?? undefined)
      const token = session.shelf.put({ fileName, mediaType: 'application/octet-stream', content: bytes })
      return { token, fileName, bytes: bytes.byteLength }
    },

    'review.list': readsOf(session)('review.list'),
    'review.count': () => countReview(db()),

    'review.failed': () => listFailedImports(db()),
    'review.forget': ({ paths }) => ({ forgotten: forgetFailedImports(db(), paths) }),
    'review.retry': async ({ path }) => {
      const { closing } = session.current()
      return importOne(db(), knownSource(db(), path), { author, signal: closing.signal })
    },

    'review.place': ({ places }) => {
      const label = `place of ${named(
        db(),
        places.map(({ id }) => id),
      )}`
      change(db(), { label, author }, (tx) => {
        for (const { id, start, end } of places) resizeStatement(tx, id, start, end)
      })
      return { placed: places.length }
    },

    'review.keep': ({ ids, orphan }) => {
      const label = `${named(db(), ids)} ${orphan ? 'left in the old text' : 'to review again'}`
      return { changed: change(db(), { label, author }, (tx) => keepAsOrphans(tx, ids, orphan)) }
    },
  }
}

/** What gives a document a new text ends when the workspace closes, and is not kept waiting by what works in the background. */
async function inNewText<T>(
  session: Session,
  { signal, progress }: AddingText,
  work: (going: AddingText) => Promise<T>,
): Promise<T> {
  const goOn = standBack(session.current())
  try {
    return await work({ signal: AbortSignal.any([signal, session.current().closing.signal]), progress })
  } finally {
    goOn()
  }
}

/** The file that was given, or the one that the document came from. */
function placeOf(session: Session, document: Id, grant: string | null) {
  const { source, fileName } = getDocument(session.current().store.db, document)
  if (grant === null) {
    if (source !== null) return { path: source, lasts: true }
    throw new AppError(
      'not-found',
      `It is not known where “${fileName}” lies: choose the file. Nothing was changed.`,
    )
  }
  const granted = session.grants.resolve(grant)
  if (granted === null)
    throw new AppError(
      'not-found',
      'That file was not given to this window. Choose it again; nothing was changed.',
    )
  return {
    path: granted.path,
    fileName: granted.shown.split(/[\\/]/).at(-1) ?? fileName,
    lasts: !granted.isCopy,
  }
}

async function readIn(session: Session, document: Id, encoding: string) {
  const { db } = session.current().store
  const { format } = getDocument(db, document)
  if (!ENCODED_FORMATS.has(format))
    throw new AppError(
      'refused',
      'A file of this kind says itself how it is to be read. Nothing was changed.',
    )
  const { fileName, bytes } = getOriginal(db, document)
  return readBytesAgain(parsePool.run, { fileName, bytes, encoding })
}
