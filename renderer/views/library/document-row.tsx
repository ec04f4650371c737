import type { DocumentSummary } from '../../../shared/model/document.ts'
import { dateWords, shortDate } from '../../ui/dates.ts'
import { Grade } from '../../ui/grade.tsx'
import { languageName } from '../../ui/languages.ts'
import { StanceCount } from '../../ui/mark.tsx'
import { statementsOf } from './order.ts'
import { grouped } from '../../ui/counted.ts'

interface DocumentRowProps {
  document: DocumentSummary
  /** The number of its pane from 1, or null where it is not open. */
  pane: number | null
  /** False where every date of the library is of one year. */
  withYear: boolean
}

/** Title; source and date; and its counts, or while nothing is marked that nobody read it, or its length: two lines at any time. */
export function DocumentRow({ document, pane, withYear }: DocumentRowProps) {
  const { title, outlet, published, publishedCheck, reliability, read, words } = document
  const unmarked = statementsOf(document) === 0
  const date = published === null ? 'no date' : shortDate(published, withYear) + (publishedCheck ? '?' : '')
  return (
    <>
      <span className="title" dir="auto">
        {pane !== null && (
          <span className="pane-number" role="img" aria-label={`Pane ${pane}`} title={`open in pane ${pane}`}>
            {pane}
          </span>
        )}
        {title}
      </span>
      <span className="source ellipsis">{[outlet, date].filter(Boolean).join(' · ')}</span>
      <span className="facts">
        {!read && <span className={unmarked ? 'length' : 'visually-hidden'}>unread</span>}
        {read && unmarked && <span className="length">{grouped(words)} words</span>}
        {!unmarked && <Counts document={document} />}
        {reliability !== null && <Grade reliability={reliability} />}
      </span>
    </>
  )
}

/** Everything that a row knows, for the tooltip. */
export function describeDocument(document: DocumentSummary): string {
  const { title, outlet, author, published, language, words } = document
  const facts = [
    outlet,
    author,
    published === null ? 'no date' : dateWords(published),
    language === null ? null : languageName(language),
    `${grouped(words)} words`,
  ]
  return `${title}\n${facts.filter(Boolean).join(' · ')}`
}

function Counts({ document: { counts } }: { document: DocumentSummary }) {
  return (
    <>
      <StanceCount stance="claim" count={counts.claim} />
      <StanceCount stance="denial" count={counts.denial} />
    </>
  )
}
