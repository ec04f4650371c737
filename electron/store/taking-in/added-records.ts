import { z } from 'zod'
import type { Project, ProjectStatement } from '../../../shared/model/project.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import type { Change } from '../history.ts'
import { propositionRow, speakerRow, statementRow, tagRow } from '../project-rows.ts'
import { first } from '../rows.ts'

/** Speakers, propositions, tags, and what is saved under a name. */
export function addRegistry(tx: Change, { speakers, propositions, tags, filters, searches }: Project): void {
  for (const one of speakers) tx.insert('speaker', speakerRow(one))
  for (const one of propositions) tx.insert('proposition', propositionRow(one))
  for (const one of parentsFirst(tags)) tx.insert('tag', { ...tagRow(one), lastUsedAt: one.lastUsedAt })
  for (const { id, name, filter } of filters)
    tx.insert('saved_filter', { id, name, key: nameKey(name), filter: JSON.stringify(filter) })
  for (const { id, name, query } of searches)
    tx.insert('saved_search', { id, name, key: nameKey(name), query })
}

export function addStatement(tx: Change, statement: ProjectStatement): void {
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
export function addChoices(tx: Change, { furniture, decisions, pairs }: Project): void {
  for (const one of furniture)
    tx.insert('furniture_choice', { sentence: one.sentence, furniture: Number(one.furniture) })
  for (const one of decisions) tx.insert('suggestion_decision', one)
  for (const one of pairs) tx.insert('pair_decision', one)
}

export function addLink(
  tx: Change,
  { id, kind, from, to, author, createdAt }: Project['links'][number],
): void {
  tx.insert('link', { id, kind, source: from, target: to, author, createdAt })
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
