import type { Exporter } from './exporter.ts'
import { report } from './html.ts'

/** The report on A4 pages. Written is the page that is to be printed: paper is made by whoever can print, the desktop or a browser. */
export const pdf: Exporter = {
  format: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  about:
    'The report on A4 pages, to be read and filed: ledger, timeline, notes, sources, and each text with its marks.',
  family: 'read',
  asks: ['grouping'],
  write: (notebook, { groupBy }) => ({
    ...report(notebook, groupBy),
    extension: 'html',
    mediaType: 'text/html',
  }),
}
