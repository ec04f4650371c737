import { z } from 'zod'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import { project, type Project, type ProjectDocument, type ProjectText } from '../../shared/model/project.ts'
import type { Reader } from './connection.ts'
import { lastNumber } from './last-number.ts'
import { readNote } from './note.ts'
import { originalsOf } from './originals.ts'
import { all, flag, json } from './rows.ts'

/** `removed`: documents that are out of sight too. `originals`: with their files. */
export interface Gathering {
  readonly removed?: boolean
  readonly originals?: boolean
}

/** Reads a whole workspace as plain data, from one state of it. */
export function gatherProject(
  db: Reader,
  workspace: string,
  { removed = false, originals = false }: Gathering = {},
): Project {
  const sight = removed ? 'true' : 'document NOT IN (SELECT id FROM document WHERE removed = 1)'
  const statements = all(db, statementRow, `${STATEMENTS} WHERE ${sight} ORDER BY number`)
  const there = new Set<string>(statements.map(({ id }) => id))
  return {
    workspace,
    note: readNote(db),
    lastNumber: lastNumber(db),
    documents: gatherDocuments(db, { removed, originals }),
    statements,
    speakers: all(db, speakerRow, 'SELECT * FROM speaker ORDER BY name, id'),
    propositions: all(db, shape.propositions.element, 'SELECT * FROM proposition ORDER BY position, id'),
    tags: all(db, shape.tags.element, 'SELECT * FROM tag ORDER BY name, id'),
    links: all(db, shape.links.element, LINKS).filter(({ from, to }) => there.has(from) && there.has(to)),
    filters: all(db, filterRow, 'SELECT * FROM saved_filter ORDER BY key, id'),
    searches: all(db, shape.searches.element, 'SELECT * FROM saved_search ORDER BY key, id'),
    furniture: all(db, furnitureRow, 'SELECT * FROM furniture_choice ORDER BY sentence'),
    decisions: all(
      db,
      shape.decisions.element,
      `SELECT * FROM suggestion_decision WHERE ${sight} ORDER BY id`,
    ),
    pairs: all(db, shape.pairs.element, 'SELECT * FROM pair_decision ORDER BY id'),
  }
}

/** The ids of documents that are out of sight. */
export const removedDocuments = (db: Reader): Set<Id> =>
  new Set(all(db, idRow, 'SELECT id FROM document WHERE removed = 1').map(({ id }) => id))

function gatherDocuments(db: Reader, { removed, originals }: Required<Gathering>): ProjectDocument[] {
  const rows = all(
    db,
    documentRow,
    `SELECT * FROM document ${removed ? '' : 'WHERE removed = 0'} ORDER BY rowid`,
  )
  return rows.map((row) => {
    const texts = all(db, textRow, 'SELECT * FROM text_version WHERE document = ? ORDER BY number', row.id)
    const sha256 = texts.find(({ current }) => current)?.original ?? row.sha256
    const kept = originals ? originalsOf(db, row.id) : []
    const former = kept.flatMap(({ sha256: hash, fileName, bytes }) =>
      hash === sha256 ? [] : [{ sha256: hash, fileName, bytes }],
    )
    return {
      ...row,
      sha256,
      texts: texts.map(projectText),
      original: kept.find((one) => one.sha256 === sha256)?.bytes ?? null,
      ...(former.length > 0 && { former }),
    }
  })
}

const projectText = ({
  id,
  current,
  extractor,
  text,
  blocks,
  original,
  ...reading
}: TextRow): ProjectText => {
  const { number, reason, madeAt, encoding, facts } = reading
  return {
    id,
    current,
    extractor,
    text,
    blocks,
    reading: { number, reason, madeAt, encoding, sha256: original, facts },
  }
}

const STATEMENTS = `SELECT *, (
    SELECT json_group_array(tag.id ORDER BY tag.name, tag.id) FROM statement_tag JOIN tag ON tag.id = tag
    WHERE statement = statement.id
  ) AS tags FROM statement`
const LINKS =
  'SELECT id, kind, source AS "from", target AS "to", author, createdAt FROM link ORDER BY createdAt, id'

const { shape } = project
const documentShape = shape.documents.element
const idRow = z.object({ id: idSchema })
const documentRow = documentShape.omit({ texts: true, original: true, former: true }).extend({
  publishedCheck: flag,
  read: flag,
  dates: json(documentShape.shape.dates),
  warnings: json(documentShape.shape.warnings),
})
const textShape = documentShape.shape.texts.element
const textRow = textShape.omit({ reading: true }).extend({
  current: flag,
  blocks: json(textShape.shape.blocks),
  original: z.string(),
  ...textShape.shape.reading.unwrap().omit({ sha256: true }).shape,
  facts: json(z.record(z.string(), z.string().nullable())),
})
type TextRow = z.infer<typeof textRow>
const statementRow = shape.statements.element.extend({ fromSuggestion: flag, tags: json(z.array(idSchema)) })
const speakerRow = shape.speakers.element.extend({ aliases: json(z.array(z.string())) })
const filterRow = shape.filters.element.extend({ filter: json(shape.filters.element.shape.filter) })
const furnitureRow = shape.furniture.element.extend({ furniture: flag })
