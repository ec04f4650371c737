import type { ExportGrouping } from '../../shared/contract/exports.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Notebook } from './exporter.ts'
import { originsInWords, publicationInWords, speakerInWords, STANCE_WORDS } from './labels.ts'
import { notesOf, type Note } from './notes.ts'

export interface NoteGroup {
  title: string
  /** What is known of the document, speaker or proposition: outlet and date, role and side, status. Empty for nothing. */
  facts: string
  /** What is written about it. */
  about: string
  notes: Note[]
}

/** The notes under one heading per document, speaker, proposition or stance; what has none comes last. Empty groups are left out. */
export function groupNotes(notebook: Notebook, groupBy: ExportGrouping): NoteGroup[] {
  const notes = Map.groupBy(notesOf(notebook), (note) => keyOf(note, groupBy))
  return headings(notebook, groupBy)
    .map(({ key, title, facts = '', about = '' }) => ({ title, facts, about, notes: notes.get(key) ?? [] }))
    .filter((group) => group.notes.length > 0)
}

interface Heading {
  key: string | null
  title: string
  facts?: string
  about?: string
}

function headings(notebook: Notebook, groupBy: ExportGrouping): Heading[] {
  switch (groupBy) {
    case 'document':
      return notebook.documents.map(({ detail }) => ({
        key: detail.id,
        title: detail.title,
        facts: publicationInWords(detail),
        about: detail.note,
      }))
    case 'speaker':
      return [
        ...notebook.speakers.map(({ id, name, role, side, note }) => ({
          key: id,
          title: name,
          facts: speakerInWords({ name: '', role, side }),
          about: note,
        })),
        { key: null, title: 'No speaker' },
      ]
    case 'proposition':
      return [
        ...notebook.propositions.map(({ id, text, status, note }) => ({
          key: id,
          title: text,
          facts: status === 'open' ? '' : status,
          about: note,
        })),
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

/** `Northline, 13 March 2024. 4 statements from 3 origins.` */
export const groupInWords = ({ facts, notes }: NoteGroup): string =>
  [facts, originsInWords(notes)].flatMap((words) => (words === '' ? [] : `${words}.`)).join(' ')
