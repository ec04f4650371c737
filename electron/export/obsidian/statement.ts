import { contextOf } from '../context.ts'
import { fieldsOf, STANCE_WORDS } from '../labels.ts'
import type { Note } from '../notes.ts'
import { inNote, linesInNote } from './escape.ts'
import type { Pages } from './pages.ts'

/** A statement in the note of its document: the quote with its anchor, who said it, and its surroundings. */
export function statementBlock(note: Note, pages: Pages): string {
  const { statement, speaker, proposition, text } = note
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const { before, after } = contextOf(text, statement)
  const fields = [
    `- **Speaker:** ${speaker === null ? 'not known' : pages.link(speaker.id, speaker.name)}`,
    ...(proposition === null ? [] : [`- **Proposition:** ${pages.link(proposition.id, proposition.text)}`]),
    ...fieldsOf(note)
      .filter(([name]) => !LINKED.has(name))
      .map(([name, words]) => `- **${name}:** ${linesInNote(words).join('  \n  ')}`),
    ...(statement.tags.length === 0 ? [] : [`- **Tags:** ${pages.tags(statement.tags).join(' ')}`]),
    ...note.links.map(
      ({ words, number, document }) => `- **Link:** ${inNote(words)} ${pages.place(document, number)}`,
    ),
    ...(before === '' && after === ''
      ? []
      : [`- **Context:** ${inNote(before)} **[quote]** ${inNote(after)}`]),
  ]
  return [
    `### ${mark} ${singular} ${statement.number}`,
    linesInNote(statement.quote)
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n'),
    `^s${statement.number}`,
    fields.join('\n'),
  ].join('\n\n')
}

/** What is said by a link here. The source is the note itself. */
const LINKED: ReadonlySet<string> = new Set(['Speaker', 'Source', 'Proposition', 'Tags', 'Links'])

/** A statement in the note of someone or something else: shown from where it stands, so that there is one of it. */
export function statementLine(
  { statement, document, speaker }: Note,
  pages: Pages,
  showSpeaker: boolean,
): string {
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const who = showSpeaker
    ? `, ${speaker === null ? 'speaker not known' : pages.link(speaker.id, speaker.name)}`
    : ''
  const when = statement.said === null ? '' : `, ${statement.said}`
  return `- ${mark} ${singular} ${pages.place(document.id, statement.number)}${who}${when}: “${inNote(statement.quote)}”`
}
