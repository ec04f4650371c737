import { offsetMap } from '../../shared/text/offsets.ts'
import { AppError } from '../../shared/contract/errors.ts'
import type { Passage, QueryProblem, SearchHit, SearchResult } from '../../shared/contract/search.ts'
import { getText } from '../store/document-text.ts'
import type { Reader } from '../store/open.ts'
import { numberOption, type Command } from './command.ts'
import { searchOnce } from './search-once.ts'
import { withReader } from './workspace-file.ts'

export const searchCommand: Command = {
  name: 'search',
  words: ['FILE.gainsay', 'QUERY'],
  about:
    'Documents, statements and notes that match, best first; docs/search.md explains the query language.',
  options: { limit: { type: 'string' }, offset: { type: 'string' } },
  run: (typed) => {
    const [file = '', query = ''] = typed.words
    const page = { limit: numberOption(typed, 'limit', 20, 1), offset: numberOption(typed, 'offset', 0, 0) }
    return withReader(file, async (db) => {
      const result = await searchOnce(db, (find) => find.query(query, page))
      if (result.problem !== null) throw unreadable(result.problem)
      const { total, statements, hits } = result
      const value = { total, statements, unit: 'code-points', hits: hits.map((hit) => forMachines(db, hit)) }
      return { value, lines: [...hits.flatMap(forPeople), totals(result)] }
    })
  },
}

function unreadable({ message, start, fix }: QueryProblem): AppError {
  const wayOut = fix === null ? '' : ` Try: ${fix}`
  return new AppError('invalid-input', `${message} (character ${start + 1} of the query)${wayOut}`)
}

function forMachines(db: Reader, { document, title, score, passages }: SearchHit) {
  const toDocument = document === null ? undefined : offsetMap(getText(db, document).text).toCodePoints
  const shown = passages.map((passage) => inCodePoints(passage, toDocument))
  return {
    document,
    title,
    score,
    snippet: passages[0]?.text ?? '',
    matches: shown.flatMap(({ note, matches }) => (note === null ? matches : [])),
    passages: shown,
  }
}

/** Places of a note are counted within what is shown of it: the whole note is not at hand. */
function inCodePoints(
  { start, end, text, matches, reasons, statement, note }: Passage,
  toDocument?: Convert,
) {
  const convert = note === null ? toDocument : undefined
  const within = offsetMap(text).toCodePoints
  const place = convert ?? ((unit: number) => within(Math.min(Math.max(0, unit - start), text.length)))
  return {
    start: place(start),
    end: place(end),
    text,
    matches: matches.map((match) => ({ start: place(match.start), end: place(match.end) })),
    reasons,
    statement: statement?.number ?? null,
    note,
  }
}

type Convert = (unit: number) => number

function forPeople({ document, title, outlet, published, passages }: SearchHit): string[] {
  const about = [outlet, published].filter((part) => part !== null).join(', ')
  return [
    `${document === null ? 'note    ' : document.slice(0, 8)}  ${title}${about ? `  (${about})` : ''}`,
    ...passages.map(({ text, statement }) => `    ${numberOf(statement)}${text.replace(/\s+/g, ' ')}`),
  ]
}

const numberOf = (statement: Passage['statement']): string =>
  statement === null ? '' : `[${statement.number} ${statement.stance}] `

function totals({ total, statements }: SearchResult): string {
  if (statements === null) return `${total} ${total === 1 ? 'document matches' : 'documents match'}.`
  return `${statements} ${statements === 1 ? 'place' : 'places'} in ${total} ${total === 1 ? 'source' : 'sources'}.`
}
