import type { DocumentDetail } from '../../shared/model/document.ts'
import type { Exporter } from './exporter.ts'
import { authorsOf } from './sources/authors.ts'
import { citationKey } from './sources/citation-key.ts'
import { webAddress } from './web-address.ts'

/** The sources for LaTeX: entries that BibTeX and biblatex both read, in UTF-8. */
export const bibtex: Exporter = {
  format: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  about: 'The sources, for LaTeX and reference managers. No statements.',
  family: 'sources',
  asks: [],
  write: ({ documents }) => documents.map(({ detail }) => entry(detail)).join('\n'),
}

function entry(document: DocumentDetail): string {
  const { title, outlet, author, published, language, note } = document
  const [year, month] = published?.split('-') ?? []
  const authors = authorsOf(author).map((name) => `{${escapeLatex(name)}}`)
  const fields: [name: string, value: string | null | undefined][] = [
    // The inner braces keep capitals and whole names as they are.
    ['title', `{${escapeLatex(title)}}`],
    ['author', authors.length === 0 ? null : authors.join(' and ')],
    ['howpublished', outlet === null ? null : escapeLatex(outlet)],
    ['year', year],
    ['month', month],
    ['date', published?.slice(0, 10)],
    ['url', verbatimAddress(document.url)],
    ['language', language],
    ['annote', note === '' ? null : escapeLatex(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@misc{${citationKey(document)},`, ...lines, '}', ''].join('\n')
}

/** Braces as commands: BibTeX counts even escaped ones, and a lone one would swallow the entries that follow. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Words of a source in which nothing is a command of LaTeX any more, on one line. */
function escapeLatex(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}~^#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
}

/** The field is printed as it stands, so nothing in it is escaped; what would end it is written as an address writes it. */
function verbatimAddress(url: string | null): string | null {
  const address = webAddress(url)
  return address === null ? null : address.replaceAll(/[{}\\^~]/g, percent)
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
