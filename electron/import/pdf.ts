import type { Importer } from './importer.ts'
import { compose } from './pdf/compose.ts'
import { withPdf } from './pdf/open-pdf.ts'
import { pdfMetadata } from './pdf/pdf-metadata.ts'
import { readPages } from './pdf/read-pages.ts'
import { Refusal } from './refusal.ts'

/** A PDF that holds words. Its pages are read as a reader would, column by column; where each begins is kept. */
export const pdf: Importer = {
  format: 'pdf',
  label: 'PDF',
  extensions: ['.pdf'],
  begins: '%PDF-',
  read: async (bytes, _, password) => {
    if (!isPdf(bytes)) {
      throw new Refusal('wrong-type', 'This is not a PDF, whatever its name says. It was not imported.')
    }
    return withPdf({ bytes, password }, async (file) => {
      const pages = await readPages(file)
      const composed = compose(pages)
      if (composed.blocks.length === 0) throw scan()
      return {
        ...composed,
        ...(await pdfMetadata(file)),
        encoding: 'PDF',
        outlet: null,
        url: null,
        warnings: pages.some(({ comments }) => comments.length > 0) ? [COMMENTS] : [],
      }
    })
  },
}

const COMMENTS = 'The PDF holds comments. They stand at the end of each page, apart from the text.'

/** Other bytes may stand before the beginning (ISO 32000-1, annex H.3, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

function scan(): Refusal {
  return new Refusal(
    'no-text',
    'The PDF holds pictures of pages and no words: it is a scan. Have its text recognised (OCR) by another program and import what that saves.',
  )
}
