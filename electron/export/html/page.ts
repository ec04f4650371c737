import type { ExportGrouping } from '../../../shared/contract/exports.ts'
import { contextOf } from '../context.ts'
import type { Notebook } from '../exporter.ts'
import { groupNotes, type NoteGroup } from '../grouping.ts'
import {
  countInWords,
  fieldsOf,
  LONG_FIELDS,
  originsInWords,
  sourceInWords,
  STANCE_WORDS,
} from '../labels.ts'
import { ledgerOf } from '../ledger.ts'
import { notesOf, type Note } from '../notes.ts'
import { escapeHtml } from './escape.ts'
import { writtenNote } from './written-note.ts'
import { ledgerTable } from './ledger-table.ts'
import { markedText } from './marked-text.ts'
import { sourceList } from './source-list.ts'
import { STYLE } from './style.ts'
import { timelineDrawing } from './timeline-drawing.ts'

/** The whole report as one page: ledger, timeline, notes, sources, and the texts with their marks. */
export function reportPage(notebook: Notebook, groupBy: ExportGrouping): string {
  const notes = notesOf(notebook)
  const parts = [
    { id: 'ledger', title: 'Ledger', html: ledgerTable(ledgerOf(notebook)) },
    { id: 'timeline', title: 'Timeline', html: timelineDrawing(notes) },
    { id: 'notes', title: 'Notes', html: noteSection(notebook, groupBy) },
    { id: 'sources', title: 'Sources', html: sourceList(notebook.documents) },
    { id: 'texts', title: 'Texts', html: textSection(notebook) },
  ].filter(({ html }) => html !== '')
  const contents = parts.map(({ id, title }) => `<a href="#${id}">${title}</a>`).join('')
  return `<!doctype html>
<html lang="en">
${head(notebook)}
<body>
<header>
<h1><bdi>${escapeHtml(notebook.workspace)}</bdi></h1>
<p>Annotated notes. ${countInWords(notebook)}, ${origins(notes)}.</p>
<p>${LEGEND}</p>
<nav aria-label="Contents">${contents}</nav>${about(notebook.note)}
</header>
<main>
${parts.map(({ html }) => html).join('\n')}
</main>
</body>
</html>
`
}

function head({ workspace }: Notebook): string {
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Annotated notes: ${escapeHtml(workspace)}</title>
<style>${STYLE}</style>
</head>`
}

const LEGEND = Object.entries(STANCE_WORDS)
  .map(
    ([stance, { mark, singular }]) =>
      `<span class="legend ${stance}">${mark} ${singular.toLowerCase()}</span>`,
  )
  .join(' ')

function origins(notes: readonly Note[]): string {
  const count = new Set(notes.map(({ origin }) => origin)).size
  return `${count} ${count === 1 ? 'origin' : 'origins'}`
}

function noteSection(notebook: Notebook, groupBy: ExportGrouping): string {
  return `<section class="notes" id="notes" aria-labelledby="notes-title">
<h2 id="notes-title">Notes, grouped by ${groupBy}</h2>
${groupNotes(notebook, groupBy).map(group).join('\n')}
</section>`
}

function group({ title, about: words, notes }: NoteGroup): string {
  return `<h3 class="group" dir="auto">${escapeHtml(title)} <small>${originsInWords(notes)}</small></h3>${about(words)}\n${notes.map(note).join('\n')}`
}

const about = (words: string): string =>
  words === '' ? '' : `\n<div class="about written" dir="auto">${writtenNote(words)}</div>`

function note(each: Note): string {
  const { statement, text } = each
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const { before, after } = contextOf(text, statement)
  const title = `<span aria-hidden="true">${mark}</span> ${singular} ${statement.number}`
  const fields = fieldsOf(each).map(
    ([name, words]) =>
      `<div${LONG_FIELDS.has(name) ? '' : ' class="short"'}><dt>${name}</dt>${valueOf(name, words)}</div>`,
  )
  return `<article class="note ${statement.stance}" id="note-${statement.number}">
<h4>${statement.version === text.version ? `<a href="#text-${statement.number}">${title}</a>` : title}</h4>
<blockquote dir="auto"><span class="around">${escapeHtml(before)}</span><q>${escapeHtml(statement.quote)}</q><span class="around">${escapeHtml(after)}</span></blockquote>
<dl>${fields.join('')}</dl>
</article>`
}

const valueOf = (name: string, words: string): string =>
  name === 'Note'
    ? `<dd class="written" dir="auto">${writtenNote(words)}</dd>`
    : `<dd dir="auto">${escapeHtml(words)}</dd>`

function textSection({ documents }: Notebook): string {
  return `<section class="texts" id="texts" aria-labelledby="texts-title">
<h2 id="texts-title">Texts</h2>
${documents.map(text).join('\n')}
</section>`
}

function text(document: Notebook['documents'][number]): string {
  return `<article class="text" lang="${escapeHtml(document.detail.language ?? '')}">
<h3 class="group" dir="auto">${escapeHtml(sourceInWords(document.detail))}</h3>
${markedText(document)}
</article>`
}
