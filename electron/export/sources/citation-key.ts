import type { DocumentDetail } from '../../../shared/model/document.ts'

/**
 * The name by which a paper cites a document: outlet or author, year, and the end of its id, so that the name is the same
 * in every export. Only letters and digits of ASCII, which every reference manager takes.
 */
export function citationKey({ id, outlet, author, published }: DocumentDetail): string {
  const name = ascii(outlet ?? '') || ascii(author ?? '') || 'source'
  return `${name}${published?.slice(0, 4) ?? ''}-${id.slice(-6)}`
}

function ascii(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 24)
}
