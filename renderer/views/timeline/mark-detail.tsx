import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import type { TimelineMark } from '../../../shared/contract/timeline.ts'
import { showStatements } from '../../state/statement-table.ts'
import { useTimeline } from '../../state/timeline.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { Mark } from '../../ui/mark.tsx'
import { dateWords } from '../../ui/dates.ts'
import { Unfound } from '../../ui/unfound.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'
import { openStatement } from './open-statement.ts'
import { markFilter, useMarkRows, type TimelineData } from './use-timeline-data.ts'

/** Everything that was said in one place of the timeline. */
export function MarkDetail({ mark, data }: { mark: TimelineMark; data: TimelineData }) {
  const rows = useMarkRows(mark)
  const { found, filter } = useListFilter(rows, ({ quote, outlet, title }) =>
    [quote, outlet, title].join(' '),
  )
  return (
    <section className="section mark-detail" aria-label="What was said">
      <Named name={rows[0]?.speakerName ?? 'No speaker'} />
      <Named name={rows[0]?.propositionText ?? data.otherName(mark)} isStrong />
      <p className="row small mark-facts">
        <Mark stance={mark.stance} hedged={mark.hedged} />
        {mark.date === null ? 'No date' : dateWords(mark.date)}
        <span className="muted">{figuresOf(mark, rows)}</span>
      </p>
      <ListFilter what="quotes" {...filter} />
      <ul>
        {found.map((row) => (
          <li key={row.id}>
            <QuoteButton row={row} />
          </li>
        ))}
      </ul>
      <Button onClick={() => showStatements(markFilter(mark, useTimeline.getState().date))}>
        Show in Statements
      </Button>
    </section>
  )
}

/** A speaker or a proposition: a very long one is cut, and read in full by pointing at it. */
export function Named({ name, isStrong = false }: { name: string | null | undefined; isStrong?: boolean }) {
  const words = name ?? ''
  return (
    <p className={isStrong ? 'small strong three-lines' : 'small three-lines'} dir="auto" title={words}>
      {words}
    </p>
  )
}

/** A quote with its source, to be read in its text. */
export function QuoteButton({ row }: { row: StatementRow }) {
  return (
    <button
      type="button"
      className="quote-button"
      data-stance={row.stance}
      onClick={() => openStatement(row)}
    >
      <span dir="auto">{row.quote}</span>
      <small>
        <Unfound count={Number(row.anchor !== 'sure')} />{' '}
        {[row.outlet ?? row.title, row.published && dateWords(row.published)].filter(Boolean).join(', ')}
      </small>
    </button>
  )
}

/** `4 articles, 1 origin`; only the origins while the articles are not known yet. */
export function figuresOf(mark: TimelineMark, rows: readonly StatementRow[]): string {
  const origins = counted(mark.origins, 'origin')
  const articles = new Set(rows.map(({ document }) => document)).size
  return articles === 0 ? origins : `${counted(articles, 'article')}, ${origins}`
}
