import type { Proposition } from '../../../shared/model/proposition.ts'
import { stance } from '../../../shared/model/stance.ts'
import { originsInWords, STANCE_WORDS } from '../labels.ts'
import type { Note } from '../notes.ts'
import type { WrittenFile } from '../written.ts'
import { frontMatter, inNote, written } from './escape.ts'
import type { Pages } from './pages.ts'
import { statementLine } from './statement.ts'

/** The note about a proposition: who claims it and who denies it, and from how many origins. */
export function propositionPage(proposition: Proposition, notes: readonly Note[], pages: Pages): WrittenFile {
  const { id, text, status, note } = proposition
  const byStance = stance.options.flatMap((each) => {
    const here = notes.filter(({ statement }) => statement.stance === each)
    if (here.length === 0) return []
    return [
      `## ${STANCE_WORDS[each].mark} ${STANCE_WORDS[each].plural}: ${originsInWords(here)}`,
      here.map((one) => statementLine(one, pages, true)).join('\n'),
    ]
  })
  const parts = [
    frontMatter([
      ['status', status],
      ['gainsay', id],
    ]),
    `# ${inNote(text)}`,
    ...written(note),
    ...byStance,
  ]
  return { path: `${pages.path(id)}.md`, content: `${parts.join('\n\n')}\n` }
}
