import type { DocumentSummary } from '../../../shared/model/document.ts'
import { dateWords } from '../../ui/dates.ts'
import { Grade } from '../../ui/grade.tsx'
import { languageName } from '../../ui/languages.ts'
import { StanceCount } from '../../ui/mark.tsx'
import { statementsOf } from './order.ts'

interface DocumentRowProps {
  document: DocumentSummary
  /** The number of its pane from 1, or null where it is not open. */
  pane: number | null
}

/** Title, source and date; then its counts, or, while nothing is marked, its language and length. */
export function DocumentRow({ document, pane }: DocumentRowProps) {
  const { title, outlet, published, publishedCheck, reliability } = document
  const date = published === null ? null : dateWords(published)
  const source = [outlet, date === null ? 'no date' : publishedCheck ? `${date}?` : date]
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
      <span className="source ellipsis">{source.filter(Boolean).join(' · ')}</span>
      <span className="facts">
        {!document.read && <span className="visually-hidden">unread</span>}
        {statementsOf(document) === 0 ? <Length document={document} /> : <Counts document={document} />}
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
    `${words.toLocaleString('en')} words`,
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

function Length({ document: { language, words } }: { document: DocumentSummary }) {
  return (
    <span className="length">
      {language !== null && `${language} · `}
      {words.toLocaleString('en')} words
    </span>
  )
}
