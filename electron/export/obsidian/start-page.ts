import type { Notebook } from '../exporter.ts'
import { createFileNames } from '../file-names.ts'
import { countInWords } from '../labels.ts'
import type { WrittenFile } from '../written.ts'
import { inNote, linesInNote } from './escape.ts'
import type { Pages } from './pages.ts'

/** The note from which all others are reached. */
export function startPage(notebook: Notebook, pages: Pages): WrittenFile {
  const { workspace, note, documents, speakers, propositions } = notebook
  const list = (title: string, items: readonly { id: string; words: string }[]) =>
    items.length === 0
      ? []
      : [`## ${title}`, items.map(({ id, words }) => `- ${pages.link(id, words)}`).join('\n')]
  const parts = [
    `# ${inNote(workspace)}`,
    `${countInWords(notebook)}.`,
    ...(note === '' ? [] : [linesInNote(note).join('  \n')]),
    ...list(
      'Propositions',
      propositions.map(({ id, text }) => ({ id, words: text })),
    ),
    ...list(
      'Speakers',
      speakers.map(({ id, name }) => ({ id, words: name })),
    ),
    ...list(
      'Documents',
      documents.map(({ detail }) => ({ id: detail.id, words: detail.title })),
    ),
  ]
  return { path: `${createFileNames()(workspace)}.md`, content: `${parts.join('\n\n')}\n` }
}
