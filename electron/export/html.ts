import type { ExportGrouping } from '../../shared/contract/exports.ts'
import type { Exporter, Notebook } from './exporter.ts'
import { reportPage } from './html/page.ts'
import { readable } from './html/readable.ts'

/** One page that needs nothing else: ledger, timeline, notes, sources, and the texts with the marks where they were made. */
export const html: Exporter = {
  format: 'html',
  label: 'Web page',
  extension: 'html',
  mediaType: 'text/html',
  about:
    'The report as one self-contained page: ledger, timeline, notes, sources, and each text with its marks. Opens in any browser, prints, loads nothing and runs nothing.',
  family: 'read',
  asks: ['grouping'],
  write: (notebook, { groupBy }) => report(notebook, groupBy),
}

/** The report with how it begins, in words. */
export function report(notebook: Notebook, groupBy: ExportGrouping) {
  const content = reportPage(notebook, groupBy)
  return { content, parts: [], begins: readable(content) }
}
