import type { SearchFacets, SearchHit, SearchResult } from '../../../shared/contract/search.ts'
import { asksFor } from '../../../shared/query/edit.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import { useSearch } from '../../state/search.ts'
import { Segments } from '../../ui/segments.tsx'
import { useCall } from '../../client/hooks.ts'
import { counted } from '../../ui/counted.ts'
import { EndOfHits } from './end-of-hits.tsx'
import { HitList } from './hit-list.tsx'
import { NoHits, Teaching } from './search-help.tsx'

interface ResultsProps {
  result: SearchResult | null
  /** The query of the result. */
  answered: string
  /** True while a newer query is being answered. */
  isWaiting: boolean
  onChosen(hit: SearchHit | undefined): void
}

/** What was found, or why nothing was, or what could be asked. */
export function Results({ result, answered, isWaiting, onChosen }: ResultsProps) {
  const figures = useCall(
    'search.facets',
    { query: answered },
    { enabled: result !== null && answered !== '', keepPrevious: true },
  )
  const facets = figures.data
  const isCounting = facets === undefined || figures.isPlaceholderData
  if (result === null) return isWaiting ? <Searching /> : <Teaching />
  if (result.total === 0) return <NoHits query={answered} where={isCounting ? undefined : facets?.where} />
  const total = totalWords(result, answered)
  return (
    <>
      <div className="row small search-count" role="status">
        <b>{total}</b>
        {isWaiting && <Slow>searching…</Slow>}
        {!isWaiting && isCounting && <Slow>counting…</Slow>}
        {!isWaiting && !isCounting && <span className="muted">{facets && statementWords(facets)}</span>}
        <span className="grow" />
        <span className="muted">{hasWords(answered) ? 'by relevance' : 'newest first'}</span>
        <Grouping />
      </div>
      <HitList key={answered} query={answered} total={result.total} onChosen={onChosen}>
        <EndOfHits result={result} total={total} />
      </HitList>
    </>
  )
}

/** Nothing was found yet. */
function Searching() {
  return (
    <div className="row small search-count" role="status">
      <Slow>searching…</Slow>
    </div>
  )
}

/** Words that are said only where it takes long enough for them to be read. */
const Slow = ({ children }: { children: string }) => <span className="muted slow">{children}</span>

function Grouping() {
  const { flat, toggleFlat } = useSearch()
  return (
    <Segments
      label="Passages"
      value={flat ? 'flat' : 'grouped'}
      options={[
        { value: 'grouped', label: 'by document' },
        { value: 'flat', label: 'one by one' },
      ]}
      onChange={toggleFlat}
    />
  )
}

/** Where documents are looked for beside statements, a document may be two hits: by its words, and by its statements. */
function totalWords({ total, statements }: SearchResult, query: string): string {
  if (statements === null) return counted(total, 'document')
  const isMixed = asksFor(query, 'in', 'text') || asksFor(query, 'in', 'titles')
  return isMixed ? counted(total, 'hit') : `${counted(statements, 'place')} in ${counted(total, 'source')}`
}

/** A figure for statements never stands without its figure for origins. */
function statementWords({ where, origins }: SearchFacets): string {
  if (where.statements === 0) return 'in no statement'
  return `${counted(where.statements, 'statement')}, ${counted(origins, 'origin')}`
}

const hasWords = (query: string): boolean => parseQuery(query).parts.some(({ kind }) => kind !== 'filter')
