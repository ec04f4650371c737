import type { DocumentDetail } from '../../shared/model/document.ts'
import type { Exporter } from './exporter.ts'
import { authorsOf } from './sources/authors.ts'
import { citationKey } from './sources/citation-key.ts'
import { webAddress } from './web-address.ts'

/**
 * The sources for LaTeX: entries that BibTeX and biblatex both read, in UTF-8. What an outlet printed is an article of a newspaper, as
 * pandoc and reference managers know it.
 */
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
  const [year, month] = published?.slice(0, 10).split('-') ?? []
  const authors = authorsOf(author).map((name) => `{${escapeLatex(name)}}`)
  const fields: [name: string, value: string | null | undefined][] = [
    // The inner braces keep capitals and whole names as they are.
    ['title', `{${escapeLatex(title)}}`],
    ['author', authors.length === 0 ? null : authors.join(' and ')],
    ['journal', outlet === null ? null : escapeLatex(outlet)],
    ['entrysubtype', outlet === null ? null : 'newspaper'],
    ['year', year],
    ['date', published?.slice(0, 10)],
    ['url', verbatimAddress(document.url)],
    ['langid', language === null ? null : babelName(language)],
    ['annote', note === '' ? null : escapeLatex(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  const kind = outlet === null ? 'misc' : 'article'
  return [`@${kind}{${citationKey(document)},`, ...lines, ...monthLine(month), '}', ''].join('\n')
}

/** A month is named, not numbered, and without braces: each style prints it in its own way. */
function monthLine(month: string | undefined): string[] {
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? [] : [`  month = ${name},`]
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What the packages of LaTeX call a language: `english` for `en`. Null for one that has no such name. */
function babelName(language: string): string | null {
  if (!/^[a-z]{2,3}\b/.test(language)) return null
  const name = LANGUAGES.of(language.slice(0, 2))?.toLowerCase()
  return name !== undefined && /^[a-z]+$/.test(name) && name !== language ? name : null
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

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
