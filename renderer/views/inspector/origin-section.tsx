import type { OriginMember, OriginOf } from '../../../shared/contract/origins.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { errorWords } from '../../state/notices.ts'
import { counted, grouped } from '../../ui/counted.ts'
import { dateWords } from '../../ui/dates.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'
import { MemberItem } from './origin-member.tsx'
import { sourceWords, TOLD_BY } from './origin-words.ts'
import { PrintItem } from './print-item.tsx'
import { usePrinted, type Printed } from './use-printed.ts'
import './origin-section.css'

/** Where else the words of a statement stand, and that all these are one source. */
export function OriginSection({ statement }: { statement: Statement }) {
  // One that is not kept yet has no author, and nobody but this page knows it.
  const isKept = statement.author !== ''
  const { data: origin, error } = useCall('origins.of', { statement: statement.id }, { enabled: isKept })
  const printed = usePrinted(statement, origin)
  const { found, filter } = useListFilter(placesOf(statement, origin, printed), wordsOf)
  if (error !== null && !origin) return <p className="small bad">{errorWords(error)}</p>
  if (!origin || filter.count === 0) return null
  const others = origin.members.filter((member) => member.statement !== statement.id)
  const elsewhere = new Set(
    [...others, ...printed].map(({ document }) => document).filter((id) => id !== statement.document),
  ).size
  const contested = found.filter(({ kind }) => kind === 'contested')
  return (
    <section aria-label="Also in other documents">
      <h3 className="caption">
        {elsewhere > 0 ? `Also in ${counted(elsewhere, 'document')}` : 'These words again'}
        {others.length > 0 && ', one origin'}
      </h3>
      <ListFilter what="these places" {...filter} />
      <PlaceList places={found.filter(({ kind }) => kind !== 'contested')} statement={statement} />
      {contested.length > 0 && (
        <>
          <p className="small">The same words, given to another speaker:</p>
          <PlaceList places={contested} statement={statement} />
        </>
      )}
      {others.length > 0 && <Source origin={origin} statement={statement} />}
    </section>
  )
}

/** Where words stand again: a statement of the same origin or of another speaker, or a print without a statement. */
type Place =
  | { readonly kind: 'same' | 'contested'; readonly at: OriginMember }
  | { readonly kind: 'print'; readonly at: Printed }

function placesOf(statement: Statement, origin: OriginOf | undefined, printed: readonly Printed[]): Place[] {
  const { members = [], contested = [] } = origin ?? {}
  return [
    ...members.filter((at) => at.statement !== statement.id).map((at) => ({ kind: 'same' as const, at })),
    ...printed.map((at) => ({ kind: 'print' as const, at })),
    ...contested.map((at) => ({ kind: 'contested' as const, at })),
  ]
}

function wordsOf(place: Place): string {
  const { title, outlet, published } = place.kind === 'print' ? place.at.place : place.at
  return [title, outlet, published && dateWords(published)].join(' ')
}

/** Rows of each list that are shown; a family of thousands is narrowed by words, and has a view of its own. */
const MOST = 20

function PlaceList({ places, statement }: { places: readonly Place[]; statement: Statement }) {
  return (
    <>
      <ul className="origin-list">
        {places
          .slice(0, MOST)
          .map(({ kind, at }) =>
            kind === 'print' ? (
              <PrintItem key={at.id} printed={at} />
            ) : (
              <MemberItem key={at.statement} member={at} statement={statement} canSplit={kind === 'same'} />
            ),
          )}
      </ul>
      {places.length > MOST && (
        <p className="small muted">and {grouped(places.length - MOST)} more: type to find others.</p>
      )}
    </>
  )
}

function Source({ origin, statement }: { origin: OriginOf; statement: Statement }) {
  const release = useMutationCall('origins.release').mutate
  const articles = new Set(origin.members.map(({ document }) => document)).size
  return (
    <p className="small muted">
      {sourceWords(articles)} {TOLD_BY[origin.by]}{' '}
      {origin.by === 'analyst' && (
        <button type="button" className="editable" onClick={() => release({ statements: [statement.id] })}>
          let the program tell
        </button>
      )}
    </p>
  )
}
