import type { FoundWords, SearchHit } from '../../../shared/contract/search.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { TextHit } from '../../search/clause.ts'
import { openingOf } from '../../search/passages.ts'
import { getText } from '../../store/document-text.ts'
import type { Reader } from '../../store/open.ts'
import { placesInDocuments, statementsAt, type StatementPlace } from '../../store/query-statements.ts'
import { sourcesOf } from '../../store/query-texts.ts'
import { filterReasons } from './filter-reasons.ts'
import { textPassage } from './passages.ts'
import type { SearchPlan } from './plan.ts'

/** Documents that were found, each with its source and the statements in which its places stand. */
export function textHits(db: Reader, plan: SearchPlan, hits: readonly TextHit[]): SearchHit[] {
  const ids = hits.map(({ document }) => document)
  const sources = new Map(sourcesOf(db, ids).map((source) => [source.id, source]))
  const marked = Map.groupBy(placesInDocuments(db, ids), ({ document }) => document)
  const found = hits.map((hit) => ({
    ...hit,
    places: hit.passages.map((words) => markAt(marked.get(hit.document) ?? [], words)),
  }))
  const statements = statementsAt(
    db,
    found.flatMap(({ places }) => places.flatMap((place) => place ?? [])),
  )
  return found.flatMap(({ document, score, passages, matches, places }) => {
    const source = sources.get(document)
    if (source === undefined) return []
    const { title, outlet, published, reliability } = source
    const shown = passages.map((words, i) => {
      const statement = statements.get(places[i] ?? -1) ?? null
      return textPassage(words, statement, filterReasons(plan, source, statement))
    })
    return [{ document, title, outlet, published, reliability, score, passages: shown, matches }]
  })
}

/** How documents begin that were found by filters alone. */
export function openings(db: Reader, ids: readonly Id[]): TextHit[] {
  return ids.map((document) => {
    const { text, blocks } = getText(db, document)
    const prose = blocks.filter(({ kind }) => kind !== 'furniture')
    const passages = openingOf(
      text,
      prose.map((block) => ({ block, matches: [] })),
      [],
    )
    return { document, score: 0, passages, matches: 0 }
  })
}

/** The rowid of the shortest statement that has the first match in it. */
function markAt(places: readonly StatementPlace[], { matches, start, end }: FoundWords): number | null {
  const [first = { start, end }] = matches
  const there = places.filter((place) => place.start < first.end && place.end > first.start)
  const [shortest] = there.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return matches.length === 0 ? null : (shortest?.place ?? null)
}
