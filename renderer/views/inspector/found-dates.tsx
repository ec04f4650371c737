import type { DocumentDetail, FoundDate } from '../../../shared/model/document.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import { dateWords } from '../../ui/dates.ts'

const KINDS = {
  published: 'published',
  updated: 'updated',
  dateline: 'dateline',
  'page-stamp': 'page stamp',
  file: 'day of the file',
} as const satisfies Record<FoundDate['kind'], string>

interface FoundDatesProps {
  detail: Pick<DocumentDetail, 'dates' | 'published' | 'publishedCheck'>
  onTake(date: PartialDate): void
}

/** The dates that stand in the text or its file, to take one of them instead of a guess. */
export function FoundDates({ detail: { dates, published, publishedCheck }, onTake }: FoundDatesProps) {
  const isOfFile = dates.find(({ value }) => value === published)?.kind === 'file'
  const others = dates.filter(({ value }) => !published?.startsWith(value))
  return (
    <>
      {publishedCheck && published !== null && (
        <p className="small muted">
          Taken from the {isOfFile ? 'file' : 'page'}: please check, or{' '}
          <button type="button" className="editable" onClick={() => onTake(published)}>
            keep it
          </button>
        </p>
      )}
      {others.map(({ value, kind, quote }) => (
        <p key={`${kind} ${value} ${quote}`} className="small muted">
          {KINDS[kind]}{' '}
          <button
            type="button"
            className="editable"
            title={`“${quote}”. Take it as published`}
            onClick={() => onTake(value)}
          >
            {dateWords(value)}
          </button>
        </p>
      ))}
    </>
  )
}
