import type { ExportGrouping } from '../../shared/contract/exports.ts'
import { contextOf } from './context.ts'
import type { Exporter, Notebook } from './exporter.ts'
import { escapeHtml } from './html/escape.ts'
import { STYLE } from './html/style.ts'
import { markedText } from './html/marked-text.ts'
import { countInWords, fieldsOf, sourceInWords, STANCE_WORDS } from './labels.ts'
import { groupNotes, type NoteGroup } from './grouping.ts'
import type { Note } from './notes.ts'

/** One page that needs nothing else: the notes, and below them the texts with the marks where they were made. */
export const html: Exporter = {
  format: 'html',
  label: 'Web page',
  extension: 'html',
  mediaType: 'text/html',
  about:
    'One self-contained page: the notes, and each text with its marks. Opens in any browser, prints, loads nothing and runs nothing.',
  asks: ['grouping'],
  write: (notebook, { groupBy }) =>
    ['<!doctype html>', '<html lang="en">', head(notebook), page(notebook, groupBy), '</html>', ''].join(
      '\n',
    ),
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

function page(notebook: Notebook, groupBy: ExportGrouping): string {
  return `<body>
<header>
<h1>Annotated notes: <bdi>${escapeHtml(notebook.workspace)}</bdi></h1>
<p>${countInWords(notebook)}, grouped by ${groupBy}. ${LEGEND}</p>${about(notebook.note)}
</header>
<main>
<section class="notes" aria-label="Notes">
${groupNotes(notebook, groupBy).map(group).join('\n')}
</section>
<section class="texts" aria-label="Texts">
${notebook.documents.map(text).join('\n')}
</section>
</main>
</body>`
}

const LEGEND = Object.entries(STANCE_WORDS)
  .map(
    ([stance, { mark, singular }]) =>
      `<span class="legend ${stance}">${mark} ${singular.toLowerCase()}</span>`,
  )
  .join(' ')

function group({ title, about: words, notes }: NoteGroup): string {
  return `<h2 dir="auto">${escapeHtml(title)}</h2>${about(words)}\n${notes.map(note).join('\n')}`
}

const about = (words: string): string =>
  words === '' ? '' : `\n<p class="about" dir="auto">${escapeHtml(words)}</p>`

function note(each: Note): string {
  const { statement, text } = each
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const { before, after } = contextOf(text, statement)
  const title = `<span aria-hidden="true">${mark}</span> ${singular} ${statement.number}`
  const fields = fieldsOf(each).map(
    ([name, words]) => `<div><dt>${name}</dt><dd dir="auto">${escapeHtml(words)}</dd></div>`,
  )
  return `<article class="note ${statement.stance}" id="note-${statement.number}">
<h3>${statement.version === text.version ? `<a href="#text-${statement.number}">${title}</a>` : title}</h3>
<blockquote dir="auto"><span class="around">${escapeHtml(before)}</span><q>${escapeHtml(statement.quote)}</q><span class="around">${escapeHtml(after)}</span></blockquote>
<dl>${fields.join('')}</dl>
</article>`
}

function text(document: Notebook['documents'][number]): string {
  return `<article class="text" lang="${escapeHtml(document.detail.language ?? '')}">
<h2 dir="auto">${escapeHtml(sourceInWords(document.detail))}</h2>
${markedText(document)}
</article>`
}
