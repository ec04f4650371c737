import type { NotebookDocument } from '../exporter.ts'
import { sourceInWords } from '../labels.ts'
import { webAddress } from '../web-address.ts'
import { escapeHtml } from './escape.ts'
import { writtenNote } from './written-note.ts'

/**
 * Where everything comes from: each document with what it takes to find it and to tell that it is the same.
 * What was noted about it is told where no heading above has told it.
 */
export function sourceList(documents: readonly NotebookDocument[], withNotes: boolean): string {
  return `<section class="sources" id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">Sources</h2>
<ol>
${documents.map((each) => source(each, withNotes)).join('\n')}
</ol>
</section>`
}

function source({ detail, statements }: NotebookDocument, withNotes: boolean): string {
  const facts: [string, string][] = [
    ['Author', detail.author === null ? '' : escapeHtml(detail.author)],
    ['Address', address(detail.url)],
    ['File', escapeHtml(detail.fileName)],
    ['SHA-256', `<code>${detail.sha256}</code>`],
    [
      'Statements',
      statements.map(({ number }) => `<a href="#note-${number}">${number}</a>`).join(', ') || 'none',
    ],
  ]
  const note =
    withNotes && detail.note !== ''
      ? `<div><dt>Note</dt><dd class="written" dir="auto">${writtenNote(detail.note)}</dd></div>`
      : ''
  const told = facts.filter(([, words]) => words !== '')
  return `<li><h3 dir="auto">${escapeHtml(sourceInWords(detail))}</h3><dl>${told.map(([name, words]) => `<div><dt>${name}</dt><dd dir="auto">${words}</dd></div>`).join('')}${note}</dl></li>`
}

/** Only what a browser opens as a page is made a link. */
function address(url: string | null): string {
  const safe = webAddress(url)
  if (safe === null) return escapeHtml(url ?? '')
  return `<a href="${escapeHtml(safe)}" rel="noreferrer">${escapeHtml(safe)}</a>`
}
