import type { DocumentDetail } from '../../shared/model/document.ts'
import type { Exporter } from './exporter.ts'
import { authorsOf } from './sources/authors.ts'
import { citationKey } from './sources/citation-key.ts'
import { webAddress } from './web-address.ts'

/** The sources as CSL-JSON (schema of citeproc, 1.0.2): what Zotero, pandoc and most citation programs read. */
export const cslJson: Exporter = {
  format: 'csl-json',
  label: 'CSL-JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  about: 'The sources, for Zotero, pandoc and other citation programs. No statements.',
  family: 'sources',
  asks: [],
  write: ({ documents }) =>
    JSON.stringify(
      documents.map(({ detail }) => item(detail)),
      null,
      2,
    ) + '\n',
}

function item(document: DocumentDetail) {
  const { title, outlet, author, published, language, note } = document
  const url = webAddress(document.url)
  return {
    id: citationKey(document),
    type: 'article-newspaper',
    title,
    ...(outlet === null ? {} : { 'container-title': outlet }),
    // Names are kept as they stand: which part of a foreign name is the family's is not for us to guess.
    ...(author === null ? {} : { author: authorsOf(author).map((literal) => ({ literal })) }),
    ...(published === null ? {} : { issued: { 'date-parts': [dateParts(published)] } }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(note === '' ? {} : { note }),
  }
}

const dateParts = (date: string): number[] => date.slice(0, 10).split('-').map(Number)
