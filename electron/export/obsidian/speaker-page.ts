import type { Speaker } from '../../../shared/model/speaker.ts'
import type { Note } from '../notes.ts'
import type { WrittenFile } from '../written.ts'
import { frontMatter, inNote, written } from './escape.ts'
import type { Pages } from './pages.ts'
import { statementLine } from './statement.ts'

/** The note about a speaker, with everything they said. Obsidian finds it by any of their names. */
export function speakerPage(speaker: Speaker, notes: readonly Note[], pages: Pages): WrittenFile {
  const { id, name, aliases, role, side, note } = speaker
  const parts = [
    frontMatter([
      ['aliases', aliases],
      ['role', role],
      ['side', side],
      ['gainsay', id],
    ]),
    `# ${inNote(name)}`,
    ...written(note),
    notes.map((each) => statementLine(each, pages, false)).join('\n'),
  ]
  return { path: `${pages.path(id)}.md`, content: `${parts.join('\n\n').trimEnd()}\n` }
}
