import type { ReactNode } from 'react'
import type { StatementRow, StatementSort } from '../../../shared/contract/statement-table.ts'
import type { TableColumn } from '../../../shared/contract/settings.ts'
import { dateWords, shortDate } from '../../ui/dates.ts'
import { Grade } from '../../ui/grade.tsx'
import { isHedged, Mark } from '../../ui/mark.tsx'
import { CREDIBILITY_WORDS, STANCES } from '../../ui/stance-words.ts'
import { Unfound } from '../../ui/unfound.tsx'
import { instantWords } from '../inspector/date-fields.ts'

/** One column of the table. The quote is one too; it cannot be left out. */
export interface Column {
  key: TableColumn | 'quote'
  title: string
  /** Said in full where the title is short. */
  name?: string
  by: StatementSort['by'] | null
  /** A track of the grid: never less than can be read, and the room that is left over in parts. */
  width: string
  cell(row: StatementRow, withYear: boolean): ReactNode
}

/** All columns in their order. */
export const COLUMNS: readonly Column[] = [
  {
    key: 'number',
    title: 'No.',
    name: 'Number',
    by: 'number',
    width: '48px',
    cell: ({ number }) => <span className="muted">{number}</span>,
  },
  { key: 'stance', title: 'Stance', by: 'stance', width: 'var(--stance-track)', cell: stanceCell },
  {
    key: 'quote',
    title: 'Quote',
    by: 'quote',
    width: 'minmax(150px, 380fr)',
    cell: ({ quote, anchor }) => (
      <span className="quote ellipsis" dir="auto" title={quote}>
        <Unfound count={Number(anchor !== 'sure')} /> {quote}
      </span>
    ),
  },
  {
    key: 'speaker',
    title: 'Speaker',
    by: 'speaker',
    width: 'minmax(112px, 156fr)',
    cell: ({ speakerName }) => <Words words={speakerName} />,
  },
  {
    key: 'proposition',
    title: 'Proposition',
    by: 'proposition',
    width: 'minmax(96px, 172fr)',
    cell: ({ propositionText }) => <Words words={propositionText} soft />,
  },
  {
    key: 'said',
    title: 'Said',
    by: 'said',
    width: 'var(--said-track)',
    cell: ({ said }, withYear) =>
      said !== null && <span title={dateWords(said)}>{shortDate(said, withYear)}</span>,
  },
  {
    key: 'hedge',
    title: 'Hedge',
    by: 'hedge',
    width: '70px',
    cell: ({ hedge }) => <span className="soft">{hedge}</span>,
  },
  {
    key: 'credibility',
    title: 'Cred.',
    name: 'Information credibility',
    by: 'credibility',
    width: '46px',
    cell: ({ credibility }) =>
      credibility !== null && (
        <span className="centred" title={CREDIBILITY_WORDS[credibility - 1]}>
          {credibility}
        </span>
      ),
  },
  {
    key: 'reported',
    title: 'Reported',
    by: null,
    width: '68px',
    cell: ({ reported }) => <span className="soft">{reported}</span>,
  },
  { key: 'source', title: 'Source', by: 'outlet', width: 'minmax(96px, 190fr)', cell: sourceCell },
  {
    key: 'title',
    title: 'Document',
    by: 'title',
    width: 'minmax(90px, 164fr)',
    cell: ({ title }) => <Words words={title} soft />,
  },
  { key: 'tags', title: 'Tags', by: null, width: 'minmax(80px, 100fr)', cell: tagsCell },
  {
    key: 'note',
    title: 'Note',
    by: null,
    width: 'minmax(80px, 164fr)',
    cell: ({ note }) => <Words words={note} soft />,
  },
  {
    key: 'updatedAt',
    title: 'Changed',
    by: 'updatedAt',
    width: '124px',
    cell: ({ updatedAt }) => <span className="soft">{instantWords(updatedAt)}</span>,
  },
]

function Words({ words, soft = false }: { words: string | null; soft?: boolean }) {
  if (words === null) return null
  return (
    <span className={soft ? 'soft ellipsis' : 'ellipsis'} dir="auto" title={words}>
      {words}
    </span>
  )
}

function stanceCell(row: StatementRow) {
  return (
    <>
      <Mark stance={row.stance} hedged={isHedged(row)} label={null} />
      <span className="stance-word">{STANCES.find(({ stance }) => stance === row.stance)?.title}</span>
    </>
  )
}

function sourceCell({ outlet, title, published, reliability }: StatementRow, withYear: boolean) {
  const date = published === null ? 'no date' : shortDate(published, withYear)
  const words = `${outlet ?? title}, ${date}`
  return (
    <>
      {reliability !== null && <Grade reliability={reliability} />}
      <span className="source-outlet ellipsis" dir="auto" title={`${title}, ${words}`}>
        {outlet ?? title}
      </span>
      <span className="source-date">{date}</span>
    </>
  )
}

function tagsCell({ tagNames: [first, ...others] }: StatementRow) {
  if (first === undefined) return null
  return (
    <>
      <span className="tag ellipsis">{first}</span>
      {others.length > 0 && (
        <span className="muted" title={others.join(', ')}>
          +{others.length}
        </span>
      )}
    </>
  )
}
