import { inQuotes } from '../../../shared/text/in-quotes.ts'
import { contextOf } from '../context.ts'
import { fieldsOf } from '../fields.ts'
import { dateInWords, STANCE_WORDS } from '../labels.ts'
import { contextLine } from '../markdown/context-line.ts'
import type { Note } from '../notes.ts'
import { inNote, linesInNote, noted } from './escape.ts'
import type { Pages } from './pages.ts'

/** A statement in the note of its document: the quote with its anchor, who said it, and its surroundings. */
export function statementBlock(one: Note, pages: Pages): string {
  const { statement, speaker, proposition, text } = one
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const context = contextLine(contextOf(text, statement), inNote)
  const fields = [
    `- **Speaker:** ${speaker === null ? 'not known' : pages.link(speaker.id, speaker.name)}`,
    ...(proposition === null ? [] : [`- **Proposition:** ${pages.link(proposition.id, proposition.text)}`]),
    ...fieldsOf(one, 'document')
      .filter(([name]) => !LINKED.has(name))
      .map(([name, words]) => `- **${name}:** ${inNote(words)}`),
    ...(statement.tags.length === 0 ? [] : [`- **Tags:** ${pages.tags(statement.tags).join(' ')}`]),
    ...one.links.map(
      ({ words, number, document }) => `- **Link:** ${inNote(words)} ${pages.place(document, number)}`,
    ),
    ...(context === '' ? [] : [`- **Context:** ${context}`]),
  ]
  return [
    `### ${mark} ${singular} ${statement.number}`,
    linesInNote(statement.quote)
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n'),
    `^s${statement.number}`,
    fields.join('\n'),
    ...noted(statement.note),
  ].join('\n\n')
}

/** What is said by a link here. */
const LINKED: ReadonlySet<string> = new Set(['Speaker', 'Proposition', 'Tags', 'Links'])

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
  const when = statement.said === null ? '' : `, ${dateInWords(statement.said)}`
  return `- ${mark} ${singular} ${pages.place(document.id, statement.number)}${who}${when}: ${inNote(inQuotes(statement.quote))}`
}
