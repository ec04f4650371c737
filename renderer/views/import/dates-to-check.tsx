import type { DocumentSummary } from '../../../shared/model/document.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { grouped } from '../../ui/counted.ts'
import { dateWords } from '../../ui/dates.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'

interface DatesToCheckProps {
  doubtful: readonly { path: string; document: DocumentSummary }[]
  onSetDate(path: string): void
}

/** Documents that are listed one by one; a folder of office files may have thousands. */
const LISTED = 20

/** Dates that stand in the files, but perhaps are not those of publication: kept, or set by hand. */
export function DatesToCheck({ doubtful, onSetDate }: DatesToCheckProps) {
  const update = useMutationCall('documents.update').mutate
  const keep = (ids: string[]) => update({ ids, fields: { publishedCheck: false } })
  const { found, filter } = useListFilter(
    doubtful,
    ({ path, document: { title, outlet } }) => `${title} ${outlet ?? ''} ${path}`,
  )
  if (doubtful.length === 0) return null
  return (
    <div className="section scroll">
      <h2 className="caption">Please check</h2>
      {doubtful.length > 1 && (
        <div className="doubtful">
          <p className="small">
            {grouped(doubtful.length)} dates were found in the files, but not where a date of publication
            stands.
          </p>
          <Button onClick={() => keep(doubtful.map(({ document }) => document.id))}>
            Keep all {grouped(doubtful.length)}
          </Button>
        </div>
      )}
      <ListFilter what="dates to check" {...filter} />
      {found.slice(0, LISTED).map(({ path, document: { id, title, published } }) => (
        <div key={id} className="doubtful">
          <p className="small">
            {published === null
              ? `“${title}” gives no date of publication.`
              : `“${title}”: ${dateWords(published)} was found in the file. Nothing else was guessed.`}
          </p>
          <div className="row">
            {published !== null && <Button onClick={() => keep([id])}>Keep {dateWords(published)}</Button>}
            <Button onClick={() => onSetDate(path)}>Set a date…</Button>
          </div>
        </div>
      ))}
      {found.length > LISTED && <p className="small muted">And {grouped(found.length - LISTED)} more.</p>}
    </div>
  )
}

interface DatesMissingProps {
  count: number
  /** The first file without a date. */
  next: string
  onSetDate(path: string): void
}

/** Leads from one document without a date to the next. */
export function DatesMissing({ count, next, onSetDate }: DatesMissingProps) {
  return (
    <div className="section">
      <h2 className="caption">No date found</h2>
      <p className="small">
        {count === 1 ? 'One document gives' : `${count} documents give`} no date of publication, and none was
        guessed.
      </p>
      <Button onClick={() => onSetDate(next)}>{count === 1 ? 'Set it…' : 'Set the next…'}</Button>
    </div>
  )
}
