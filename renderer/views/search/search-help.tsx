import type { SearchFacets } from '../../../shared/contract/search.ts'
import { asksFor, conditionsOf, nearlySpelt, toggled } from '../../../shared/query/edit.ts'
import { FILTERS_WRITTEN, WORDS, type GrammarLine } from '../../../shared/query/grammar.ts'
import { useCall } from '../../client/hooks.ts'
import { useSearch } from '../../state/search.ts'
import { Button } from '../../ui/button.tsx'
import { counted, grouped } from '../../ui/counted.ts'
import { Keys } from '../../ui/kbd.tsx'
import { GrammarList } from './grammar-list.tsx'
import './search-help.css'

/** What is taught before anything is typed: a taste of words and filters. */
const TASTE: readonly GrammarLine[] = [
  ...WORDS.slice(0, 5),
  ...FILTERS_WRITTEN.filter(({ query }) => /^(stance|speaker|outlet|published):/.test(query)),
]

/** An empty box: what can be typed. */
export function Teaching() {
  return (
    <div className="search-none">
      <h2>Search all texts, statements and notes</h2>
      <p>
        Small words count here: <code>not</code>, <code>no</code> and <code>said</code> are found like any
        other. Page furniture is left out; <code>in:furniture</code> looks there.
      </p>
      <GrammarList lines={TASTE} />
      <p>
        <Keys keys="Enter" /> opens a hit at its place, <Keys keys="$mod+Enter" /> beside what you read.
      </p>
    </div>
  )
}

/** Where words are looked for when they are asked for there. */
const ELSEWHERE = [
  { place: 'statements', one: 'statement' },
  { place: 'notes', one: 'note' },
] as const

/** Conditions that are tried without, one by one. */
const TRIED = 8

interface NoHitsProps {
  query: string
  /** How many places have the words, wherever they stand; undefined while that is counted. */
  where: SearchFacets['where'] | undefined
}

/** Nothing was found: where else the words stand, and what would be found with a letter wrong or with one condition less. */
export function NoHits({ query, where }: NoHitsProps) {
  const setQuery = useSearch((search) => search.setQuery)
  const others = othersOf(query)
  const elsewhere = ELSEWHERE.filter(
    ({ place }) => where !== undefined && where[place] > 0 && !asksFor(query, 'in', place),
  )
  return (
    <div className="search-none" role="status">
      <h2>Nothing found for “{query.trim()}”</h2>
      {elsewhere.length > 0 && (
        <p>
          {elsewhere.map(({ place, one }) => (
            <Button key={place} onClick={() => setQuery(toggled(query, 'in', place))}>
              Look in {place} <span className="muted">{where && counted(where[place], one)}</span>
            </Button>
          ))}
        </p>
      )}
      <p>
        Page furniture is left out; <code>in:furniture</code> looks there. Try fewer conditions, or the
        beginning of a word with * after it.
      </p>
      {others.length > 0 && (
        <ul>
          {others.map((other) => (
            <li key={`${other.typed} ${other.query}`}>
              <Other {...other} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface OtherQuery {
  query: string
  /** How it differs, and the words in which it does. */
  how: string
  typed: string
}

function othersOf(query: string): OtherQuery[] {
  const near = nearlySpelt(query)
  const conditions = conditionsOf(query)
  const fewer = conditions.length > 1 ? conditions.slice(0, TRIED) : []
  return [
    ...(near === null ? [] : [{ query: near, how: 'Spelt nearly so', typed: near }]),
    ...fewer.map(({ typed, without }) => ({ query: without, how: 'Without', typed })),
  ]
}

/** Another query, with how much it finds. */
function Other({ query, how, typed }: OtherQuery) {
  const setQuery = useSearch((search) => search.setQuery)
  const found = useCall('search.query', { query, limit: 1 }).data
  const total = found?.problem === null ? (found.statements ?? found.total) : undefined
  return (
    <Button onClick={() => setQuery(query)} disabled={total === 0}>
      {how} <code className="ellipsis">{typed}</code>
      {total !== undefined && <span className="muted">{grouped(total)}</span>}
    </Button>
  )
}
