import type { ExportGrouping } from '../../shared/contract/exports.ts'
import type { DocumentDetail, DocumentText } from '../../shared/model/document.ts'
import type { Proposition } from '../../shared/model/proposition.ts'
import type { Speaker } from '../../shared/model/speaker.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import type { Notebook } from './exporter.ts'
import { STANCE_WORDS } from './labels.ts'

/** A statement with what its ids stand for. */
export interface Note {
  statement: Statement
  document: DocumentDetail
  text: DocumentText
  speaker: Speaker | null
  proposition: Proposition | null
  tags: string[]
}

export interface NoteGroup {
  title: string
  notes: Note[]
}

/** The statements of a notebook, each with its document, speaker, proposition and tag names, in the notebook's order. */
export function notesOf(notebook: Notebook): Note[] {
  const speakers = byId(notebook.speakers)
  const propositions = byId(notebook.propositions)
  const tags = byId(notebook.tags)
  return notebook.documents.flatMap(({ detail, text, statements }) =>
    statements.map((statement) => ({
      statement,
      document: detail,
      text,
      speaker: speakers.get(statement.speaker ?? '') ?? null,
      proposition: propositions.get(statement.proposition ?? '') ?? null,
      tags: statement.tags.flatMap((tag) => tags.get(tag)?.name ?? []),
    })),
  )
}

/** The notes under one heading per document, speaker, proposition or stance; what has none comes last. Empty groups are left out. */
export function groupNotes(notebook: Notebook, groupBy: ExportGrouping): NoteGroup[] {
  const notes = notesOf(notebook)
  return headings(notebook, groupBy)
    .map(({ key, title }) => ({ title, notes: notes.filter((note) => keyOf(note, groupBy) === key) }))
    .filter((group) => group.notes.length > 0)
}

function headings(notebook: Notebook, groupBy: ExportGrouping): { key: string | null; title: string }[] {
  switch (groupBy) {
    case 'document':
      return notebook.documents.map(({ detail }) => ({ key: detail.id, title: detail.title }))
    case 'speaker':
      return [
        ...notebook.speakers.map(({ id, name }) => ({ key: id, title: name })),
        { key: null, title: 'No speaker' },
      ]
    case 'proposition':
      return [
        ...notebook.propositions.map(({ id, text }) => ({ key: id, title: text })),
        { key: null, title: 'No proposition' },
      ]
    case 'stance':
      return stance.options.map((each) => ({ key: each, title: STANCE_WORDS[each].plural }))
  }
}

function keyOf(note: Note, groupBy: ExportGrouping): string | null {
  switch (groupBy) {
    case 'document':
      return note.document.id
    case 'speaker':
      return note.speaker?.id ?? null
    case 'proposition':
      return note.proposition?.id ?? null
    case 'stance':
      return note.statement.stance
  }
}

const byId = <T extends { id: string }>(objects: readonly T[]): Map<string, T> =>
  new Map(objects.map((object) => [object.id, object]))
