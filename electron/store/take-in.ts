import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Project, ProjectDocument, ProjectStatement, ProjectText } from '../../shared/model/project.ts'
import type { BroughtText, TakingIn } from '../../shared/model/taking-in.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { keepOriginal } from './originals.ts'
import {
  documentRow,
  factsRow,
  propositionRow,
  speakerRow,
  statementRow,
  tagRow,
  type DocumentFacts,
} from './project-rows.ts'
import { first } from './rows.ts'
import { setTags } from './tags.ts'
import { textHash } from './text-hash.ts'

/**
 * Writes what comes of taking a project in, all of it as one step. What it says has to fit the workspace as it is: no id may be
 * there already. Documents are written down as `addDocument` does: undo takes them out of sight and moves no bytes. `progress` is
 * called between the parts, with how many things of how many are written; what it throws ends the work.
 */
export function takeIn(
  tx: Change,
  { added, changed, shown, texts }: TakingIn,
  progress: (done: number, total: number) => void = () => {},
): void {
  const each = counted([added.documents, added.statements, added.links, changed.statements], progress)
  each(added.documents, (document) => addDocument(tx, document))
  for (const id of shown) tx.update('document', { id }, { removed: 0 })
  for (const one of texts) bringText(tx, one)
  addRegistry(tx, added)
  each(added.statements, (statement) => addStatement(tx, statement))
  tx.numberedTo(added.lastNumber)
  each(added.links, ({ id, kind, from, to, author, createdAt }) =>
    tx.insert('link', { id, kind, source: from, target: to, author, createdAt }),
  )
  addChoices(tx, added)
  changeRecords(tx, changed)
  each(changed.statements, (statement) => changeStatement(tx, statement))
  tx.update('note', { id: 'workspace' }, { text: added.note })
}

/** Things between two times that `progress` is called. */
const PART = 100

/** Does something with each thing of several lists, one list after the other, and tells how far it is. */
function counted(lists: readonly (readonly unknown[])[], progress: (done: number, total: number) => void) {
  const total = lists.reduce((sum, list) => sum + list.length, 0)
  let done = 0
  return <T>(list: readonly T[], work: (one: T) => void): void => {
    for (const one of list) {
      if (done % PART === 0) progress(done, total)
      work(one)
      done += 1
    }
    if (list.length > 0) progress(done, total)
  }
}

function addDocument(tx: Change, { texts, original, former = [], ...document }: ProjectDocument): void {
  const { id } = document
  // A file that did not travel along is stood in for by its text.
  const bytes = original ?? standIn(tx.db, texts.find((one) => one.current)?.text ?? '')
  const sha256 = original === null ? sha256Of(bytes) : document.sha256
  tx.keep('document', {
    ...documentRow(document),
    ...factsRow(document),
    bytes: bytes.byteLength,
    sha256,
    textVersion: texts.findIndex((one) => one.current) + 1,
    removed: 1,
  })
  keepOriginal(tx, id, { original: bytes, sha256, fileName: document.fileName })
  for (const one of former) keepOriginal(tx, id, { ...one, original: one.bytes })
  const files = new Set([sha256, ...former.map((one) => one.sha256)])
  for (const [at, text] of texts.entries()) addText(tx, document, text, { number: at + 1, sha256, files })
  tx.update('document', { id }, { removed: 0 })
}

/** A further text of a document that is here. It stays whatever is undone, as each text does. */
function bringText(tx: Change, { document: id, text, file }: BroughtText): void {
  const here = first(tx.db, hereRow, HERE, id)
  if (here === null) throw new Error(`there is no document ${id}`)
  if (
    first(tx.db, knownRow, 'SELECT 1 AS known FROM text_version WHERE document = ? AND id = ?', id, text.id)
  )
    return
  if (file !== null) keepOriginal(tx, id, { ...file, original: file.bytes })
  const files = new Set(file === null ? [] : [file.sha256])
  addText(tx, { ...here, id }, text, { number: here.last + 1, sha256: file?.sha256 ?? here.original, files })
}

/** A document as its texts have to know it, by its current text. */
const HERE = `SELECT document.importedAt, document.encoding, text_version.original,
    (SELECT max(number) FROM text_version WHERE text_version.document = document.id) AS last
  FROM document JOIN text_version ON text_version.document = document.id WHERE document.id = ? AND current = 1`
const knownRow = z.object({ known: z.number() })
const hereRow = z.object({
  importedAt: z.string(),
  encoding: z.string(),
  original: z.string(),
  last: z.number(),
})

/** The text as a file. No two documents have the same bytes: where one has, a line end more tells them apart. */
function standIn(db: Reader, text: string): Uint8Array {
  const bytes = Buffer.from(text)
  const sql = 'SELECT 1 AS known FROM document WHERE sha256 = ?'
  const isKnown = first(db, knownRow, sql, sha256Of(bytes)) !== null
  return isKnown ? standIn(db, `${text}\n`) : bytes
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Only a project that was made by hand calls a text as one of another document is called. */
function refuseTaken(db: Reader, version: string): void {
  const sql = 'SELECT 1 AS known FROM text_version WHERE id = ?'
  if (first(db, knownRow, sql, version) !== null)
    throw new AppError(
      'refused',
      `The project calls a text ${version}, as one of another document here is called. Nothing was changed.`,
    )
}

/** A text whose file did not travel along goes by that of the current one. */
function addText(
  tx: Change,
  { id, importedAt, encoding }: Pick<DocumentFacts, 'id' | 'importedAt' | 'encoding'>,
  { id: version, current, extractor, text, blocks, reading }: ProjectText,
  { number, sha256, files }: { number: number; sha256: string; files: ReadonlySet<string> },
): void {
  refuseTaken(tx.db, version)
  const kept = { text, blocks: JSON.stringify(blocks) }
  tx.keep('text_version', {
    id: version,
    document: id,
    current: Number(current),
    number,
    reason: reading?.reason ?? 'import',
    madeAt: reading?.madeAt ?? importedAt,
    encoding: reading?.encoding ?? encoding,
    original: reading !== undefined && files.has(reading.sha256) ? reading.sha256 : sha256,
    facts: JSON.stringify(reading?.facts ?? {}),
    extractor,
    ...kept,
    hash: textHash(kept.text, kept.blocks),
  })
}

function addRegistry(tx: Change, { speakers, propositions, tags, filters, searches }: Project): void {
  for (const one of speakers) tx.insert('speaker', speakerRow(one))
  for (const one of propositions) tx.insert('proposition', propositionRow(one))
  for (const one of parentsFirst(tags)) tx.insert('tag', { ...tagRow(one), lastUsedAt: one.lastUsedAt })
  for (const { id, name, filter } of filters)
    tx.insert('saved_filter', { id, name, key: nameKey(name), filter: JSON.stringify(filter) })
  for (const { id, name, query } of searches)
    tx.insert('saved_search', { id, name, key: nameKey(name), query })
}

function addStatement(tx: Change, statement: ProjectStatement): void {
  const { id, number, document, version, author, createdAt, updatedAt, fromSuggestion, tags } = statement
  const row = statementRow(statement)
  const made = { author, createdAt, updatedAt, fromSuggestion: Number(fromSuggestion) }
  tx.insert('statement', {
    id,
    number,
    document,
    version,
    ...row,
    ...made,
    anchor: anchorIn(tx, statement),
    origin: row.chosenOrigin ?? row.wording,
  })
  for (const tag of tags) tx.insert('statement_tag', { statement: id, tag })
}

/** One that does not stand in the current text waits for a person, unless it was left where it is. */
function anchorIn({ db }: Change, { version, anchor }: ProjectStatement): ProjectStatement['anchor'] {
  const sql = 'SELECT 1 AS current FROM text_version WHERE id = ? AND current = 1'
  if (first(db, z.object({ current: z.number() }), sql, version) !== null) return 'sure'
  return anchor === 'orphan' ? 'orphan' : 'review'
}

/** What was decided beside the notes. */
function addChoices(tx: Change, { furniture, decisions, pairs }: Project): void {
  for (const one of furniture)
    tx.insert('furniture_choice', { sentence: one.sentence, furniture: Number(one.furniture) })
  for (const one of decisions) tx.insert('suggestion_decision', one)
  for (const one of pairs) tx.insert('pair_decision', one)
}

/** Writes the columns that differ. */
function changeRecords(tx: Change, project: Project): void {
  for (const { id, ...one } of project.documents.map(documentRow)) tx.update('document', { id }, one)
  for (const { id, ...one } of project.speakers.map(speakerRow)) tx.update('speaker', { id }, one)
  for (const { id, position: _, ...one } of project.propositions.map(propositionRow))
    tx.update('proposition', { id }, one)
  for (const { id, ...one } of project.tags.map(tagRow)) tx.update('tag', { id }, one)
  for (const { id, filter } of project.filters)
    tx.update('saved_filter', { id }, { filter: JSON.stringify(filter) })
  for (const { id, query } of project.searches) tx.update('saved_search', { id }, { query })
  for (const { id, kind, from, to } of project.links)
    tx.update('link', { id }, { kind, source: from, target: to })
}

function changeStatement(tx: Change, one: ProjectStatement): void {
  const differs = tx.update('statement', { id: one.id }, statementRow(one), { updatedAt: tx.at })
  if (setTags(tx, one.id, new Set(one.tags)) && !differs)
    tx.update('statement', { id: one.id }, { updatedAt: tx.at })
}

/** A tag can only be written after the one that it stands under. */
function parentsFirst(tags: Project['tags']): Project['tags'] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const written = new Map<string, Project['tags'][number]>()
  for (const tag of tags) {
    const line = [tag]
    for (let above = byId.get(tag.parent ?? ''); above && !line.includes(above);) {
      line.unshift(above)
      above = byId.get(above.parent ?? '')
    }
    for (const one of line) written.set(one.id, one)
  }
  return [...written.values()]
}
