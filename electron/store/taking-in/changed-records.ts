import type { Project, ProjectStatement } from '../../../shared/model/project.ts'
import type { Change } from '../history.ts'
import { documentRow, propositionRow, speakerRow, statementRow, tagRow } from '../project-rows.ts'
import { setTags } from '../tags.ts'

/** Writes the columns that differ. */
export function changeRecords(tx: Change, project: Project): void {
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

export function changeStatement(tx: Change, one: ProjectStatement): void {
  const differs = tx.update('statement', { id: one.id }, statementRow(one), { updatedAt: tx.at })
  if (setTags(tx, one.id, new Set(one.tags)) && !differs)
    tx.update('statement', { id: one.id }, { updatedAt: tx.at })
}
