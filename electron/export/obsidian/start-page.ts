import type { Notebook } from '../exporter.ts'
import { createFileNames } from '../file-names.ts'
import { countInWords, originsInWords, publicationInWords, speakerInWords, STANCE_WORDS } from '../labels.ts'
import { ledgerOf, type Side } from '../ledger.ts'
import type { WrittenFile } from '../written.ts'
import { inNote, written } from './escape.ts'
import type { Pages } from './pages.ts'

/** The note from which all others are reached: what is claimed and denied, by whom, where. */
export function startPage(notebook: Notebook, pages: Pages): WrittenFile {
  const { workspace, note, documents, speakers, propositions } = notebook
  const rows = new Map(ledgerOf(notebook).map((row) => [row.proposition.id, row]))
  const list = (title: string, items: readonly { id: string; words: string; facts: string }[]) =>
    items.length === 0
      ? []
      : [
          `## ${title}`,
          items
            .map(({ id, words, facts }) => `- ${pages.link(id, words)}${facts && `: ${inNote(facts)}`}`)
            .join('\n'),
        ]
  const parts = [
    `# ${inNote(workspace)}`,
    `${countInWords(notebook)}.`,
    ...written(note),
    ...list(
      'Propositions',
      propositions.map(({ id, text }) => {
        const row = rows.get(id)
        const sides = row === undefined ? [] : [...side('claim', row.claims), ...side('denial', row.denials)]
        return { id, words: text, facts: sides.join('; ') }
      }),
    ),
    ...list(
      'Speakers',
      speakers.map(({ id, name, role, side: of }) => ({
        id,
        words: name,
        facts: speakerInWords({ name: '', role, side: of }),
      })),
    ),
    ...list(
      'Documents',
      documents.map(({ detail }) => ({
        id: detail.id,
        words: detail.title,
        facts: publicationInWords(detail),
      })),
    ),
  ]
  return { path: `${createFileNames()(workspace)}.md`, content: `${parts.join('\n\n')}\n` }
}

/** `▲ claimed in 5 statements from 3 origins`; nothing where nobody does. */
const side = (stance: 'claim' | 'denial', { notes }: Side): string[] =>
  notes.length === 0
    ? []
    : [
        `${STANCE_WORDS[stance].mark} ${stance === 'claim' ? 'claimed' : 'denied'} in ${originsInWords(notes)}`,
      ]
