import type { ChosenColumns, ColumnRole } from '../../../shared/model/table-columns.ts'
import { readStamp } from '../metadata/dates.ts'

/** What columns are called, in lower case, the surest first. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: 'text body content article articlebody article_body body_text full_text fulltext main_text maintext story transcript message tweet post description summary inhalt artikel texte contenu texto contenido cuerpo testo tekst текст'.split(
    ' ',
  ),
  title:
    'title headline heading article_title subject titel überschrift schlagzeile titre título titulo titular titolo tytuł заголовок'.split(
      ' ',
    ),
  published:
    'published published_at publishedat publication_date date_published datepublished pub_date pubdate publish_date publishdate date created_at createdat created datetime timestamp time day datum veröffentlicht date_publication fecha data дата'.split(
      ' ',
    ),
  outlet:
    'outlet source publication publisher source_name source.name site site_name newspaper paper journal magazine station media medium channel domain quelle zeitung éditeur fuente fonte medio źródło источник джерело'.split(
      ' ',
    ),
  author:
    'author authors byline writer creator by journalist user username screen_name autor autorin verfasser auteur autore автор'.split(
      ' ',
    ),
  url: 'url link web_url weburl source_url article_url href permalink uri address adresse'.split(' '),
  language: 'language lang language_code langue idioma lingua sprache язык мова'.split(' '),
}

/** Cells shorter than this on average, in characters, are no articles. */
const LEAST_TEXT = 60

/**
 * Which column holds what, by their names and by what stands in the first rows. `text` is missing where none looks like the text of
 * an article. No column is taken twice.
 */
export function guessColumns(
  headings: readonly string[],
  rows: readonly ReadonlyMap<string, string>[],
): ChosenColumns {
  const cellsOf = (heading: string) => rows.flatMap((row) => row.get(heading) ?? [])
  const holdsDays = (heading: string) => cellsOf(heading).length > 0 && cellsOf(heading).every(isDay)
  const named = (role: ColumnRole) =>
    NAMES[role].flatMap((name) => headings.filter((heading) => folded(heading) === name))
  const text = textColumn(headings, named('text'), cellsOf)
  const taken = new Set([text])
  const take = (role: ColumnRole, fits: (cell: string) => boolean, candidates = named(role)) => {
    const found = candidates.find((heading) => !taken.has(heading) && mostly(cellsOf(heading), fits))
    taken.add(found)
    return found === undefined ? {} : { [role]: found }
  }
  return {
    ...(text === undefined ? {} : { text }),
    ...take('title', (cell) => cell.length <= 500),
    ...take('url', isAddress, [...named('url'), ...headings]),
    ...take('published', hasDigit, [...named('published'), ...headings.filter(holdsDays)]),
    ...take('outlet', (cell) => cell.length <= 120),
    ...take('author', (cell) => cell.length <= 200),
    ...take('language', (cell) => /^[\p{L}_ -]{2,35}$/u.test(cell)),
  }
}

/** Of several columns with such a name the one with the longest cells; without any, the longest of all, where it reads like text. */
function textColumn(
  headings: readonly string[],
  named: readonly string[],
  cellsOf: (heading: string) => readonly string[],
): string | undefined {
  const longest = (candidates: readonly string[]) =>
    candidates
      .map((heading) => ({ heading, length: meanLength(cellsOf(heading)) }))
      .toSorted((a, b) => b.length - a.length)[0]
  const byName = longest(named)
  if (byName && byName.length > 0) return byName.heading
  const byLength = longest(headings.filter((heading) => mostly(cellsOf(heading), (cell) => !isAddress(cell))))
  return byLength && byLength.length >= LEAST_TEXT ? byLength.heading : undefined
}

const folded = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')

const hasDigit = (cell: string) => /\d/.test(cell)

/** A whole date, which a number of another kind is not taken for. */
const isDay = (cell: string) => /^\s*\d{4}-\d\d-\d\d(?!\d)/.test(cell) && readStamp(cell) !== null

const isAddress = (cell: string) => /^https?:\/\/\S+$/i.test(cell.trim())

function mostly(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(fits).length * 2 > cells.length
}

function meanLength(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
}
