import { offsetMap } from '../../shared/text/offsets.ts'
import { AppError } from '../../shared/contract/errors.ts'
import type { SearchHit } from '../../shared/contract/search.ts'
import { getText } from '../store/documents.ts'
import type { Reader } from '../store/open.ts'
import { numberOption, type Command } from './command.ts'
import { searchOnce } from './search-once.ts'
import { withReader } from './workspace-file.ts'

export const searchCommand: Command = {
  name: 'search',
  words: ['FILE.gainsay', 'QUERY'],
  about: 'Documents that match, best first; the README explains the query language.',
  options: { limit: { type: 'string' }, offset: { type: 'string' } },
  run: (typed) => {
    const [file = '', query = ''] = typed.words
    const page = {
      query,
      limit: numberOption(typed, 'limit', 20, 1),
      offset: numberOption(typed, 'offset', 0, 0),
    }
    return withReader(file, async (db) => {
      const { total, hits, problem } = await searchOnce(db, page)
      if (problem)
        throw new AppError(
          'invalid-input',
          `${problem.message} (character ${problem.start + 1} of the query)`,
        )
      const value = { total, unit: 'code-points', hits: hits.map((hit) => forMachines(db, hit)) }
      return {
        value,
        lines: [
          ...hits.flatMap(forPeople),
          `${total} ${total === 1 ? 'document matches' : 'documents match'}.`,
        ],
      }
    })
  },
}

function forMachines(db: Reader, hit: SearchHit) {
  const { toCodePoints } = offsetMap(getText(db, hit.document).text)
  const matches = hit.passages.flatMap((passage) => passage.matches)
  return {
    document: hit.document,
    title: hit.title,
    score: hit.score,
    snippet: hit.passages[0]?.text ?? '',
    matches: matches.map(({ start, end }) => ({ start: toCodePoints(start), end: toCodePoints(end) })),
  }
}

function forPeople(hit: SearchHit): string[] {
  const about = [hit.outlet, hit.published].filter((part) => part !== null).join(', ')
  return [
    `${hit.document.slice(0, 8)}  ${hit.title}${about ? `  (${about})` : ''}`,
    ...hit.passages.map((passage) => `    ${passage.text.replace(/\s+/g, ' ')}`),
  ]
}
