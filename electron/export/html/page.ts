import type { ExportGrouping } from '../../../shared/contract/exports.ts'
import { stance } from '../../../shared/model/stance.ts'
import { contextOf } from '../context.ts'
import type { Notebook } from '../exporter.ts'
import { fieldsOf, isLong, type Field } from '../fields.ts'
import { groupInWords, groupNotes, type NoteGroup } from '../grouping.ts'
import { countInWords, sourceInWords, STANCE_WORDS, workInWords } from '../labels.ts'
import { ledgerOf } from '../ledger.ts'
import { notesOf, type Note } from '../notes.ts'
import { escapeHtml } from './escape.ts'
import { writtenNote } from './written-note.ts'
import { ledgerTable } from './ledger-table.ts'
import { markedText } from './marked-text.ts'
import { sourceList } from './source-list.ts'
import { footLine, STYLE } from './style.ts'
import { timelineDrawing } from './timeline-drawing.ts'

/** The whole report as one page: ledger, timeline, notes, sources, and the texts with their marks. */
export function reportPage(notebook: Notebook, groupBy: ExportGrouping): string {
  const notes = notesOf(notebook)
  const parts = [
    { id: 'ledger', title: 'Ledger', html: ledgerTable(ledgerOf(notebook)) },
    { id: 'timeline', title: 'Timeline', html: timelineDrawing(notes) },
    { id: 'notes', title: 'Notes', html: noteSection(notebook, groupBy) },
    { id: 'sources', title: 'Sources', html: sourceList(notebook.documents, groupBy !== 'document') },
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
<p>${legend(notes)}</p>
<p><bdi>${escapeHtml(workInWords(notes))}</bdi></p>
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
<style>${STYLE}${footLine(workspace)}</style>
</head>`
}

/** What the signs mean, with how many there are of each. */
const legend = (notes: readonly Note[]): string =>
  stance.options
    .map((each) => {
      const { mark, singular, plural } = STANCE_WORDS[each]
      const count = notes.filter(({ statement }) => statement.stance === each).length
      return `<span class="legend ${each}">${mark} ${count} ${(count === 1 ? singular : plural).toLowerCase()}</span>`
    })
    .join(' ')

function origins(notes: readonly Note[]): string {
  const count = new Set(notes.map(({ origin }) => origin)).size
  return `${count} ${count === 1 ? 'origin' : 'origins'}`
}

function noteSection(notebook: Notebook, groupBy: ExportGrouping): string {
  return `<section class="notes" id="notes" aria-labelledby="notes-title">
<h2 id="notes-title">Notes, grouped by ${groupBy}</h2>
${groupNotes(notebook, groupBy)
  .map((each) => group(each, groupBy))
  .join('\n')}
</section>`
}

/** The heading goes with the first note: a page does not end between them. */
function group(one: NoteGroup, groupBy: ExportGrouping): string {
  const [first, ...rest] = one.notes.map((each) => note(each, groupBy))
  return `<div class="begin"><h3 class="group" dir="auto">${escapeHtml(one.title)}</h3>
<p class="facts" dir="auto">${escapeHtml(groupInWords(one))}</p>${about(one.about)}
${[`${first}</div>`, ...rest].join('\n')}`
}

const about = (words: string): string =>
  words === '' ? '' : `\n<div class="about written" dir="auto">${writtenNote(words)}</div>`

function note(each: Note, groupBy: ExportGrouping): string {
  const { statement, text } = each
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const { before, after } = contextOf(text, statement)
  const title = `<span aria-hidden="true">${mark}</span> ${singular} ${statement.number}`
  const written =
    statement.note === ''
      ? ''
      : `<div><dt>Note</dt><dd class="written" dir="auto">${writtenNote(statement.note)}</dd></div>`
  return `<article class="note ${statement.stance}" id="note-${statement.number}">
<h4>${statement.version === text.version ? `<a href="#text-${statement.number}">${title}</a>` : title}</h4>
<blockquote dir="auto"><span class="around">${escapeHtml(before)}</span><q>${escapeHtml(statement.quote)}</q><span class="around">${escapeHtml(after)}</span></blockquote>
<dl>${fieldsOf(each, groupBy)
    .map((one) => field(one, each))
    .join('')}${written}</dl>
</article>`
}

function field(one: Field, each: Note): string {
  const [name, words] = one
  return `<div${isLong(one) ? '' : ' class="short"'}><dt>${name}</dt><dd dir="auto">${pointers(name, each) ?? escapeHtml(words)}</dd></div>`
}

/** Of other statements the field says where they are; null where it says something else. */
function pointers(name: string, { links, sameOrigin }: Note): string | null {
  const to = (number: number) => `<a href="#note-${number}">statement ${number}</a>`
  if (name === 'Links')
    return links.map(({ words, number }) => `${escapeHtml(words)} ${to(number)}`).join(', ')
  return name === 'Same origin as' ? sameOrigin.map(to).join(', ') : null
}

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
