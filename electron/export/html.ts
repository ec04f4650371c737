import type { Exporter } from './exporter.ts'
import { reportPage } from './html/page.ts'

/** One page that needs nothing else: ledger, timeline, notes, sources, and the texts with the marks where they were made. */
export const html: Exporter = {
  format: 'html',
  label: 'Web page',
  extension: 'html',
  mediaType: 'text/html',
  about:
    'The report as one self-contained page: ledger, timeline, notes, sources, and each text with its marks. Opens in any browser, prints, loads nothing and runs nothing.',
  asks: ['grouping'],
  write: (notebook, { groupBy }) => reportPage(notebook, groupBy),
}
