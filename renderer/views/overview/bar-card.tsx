import { lightInks } from '../../charts/inks.ts'
import type { Tally } from '../../../shared/contract/overview.ts'
import { useOverview } from '../../state/overview.ts'
import { showStatements } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { StanceCount } from '../../ui/mark.tsx'
import { counted, grouped } from '../../ui/counted.ts'
import { BAR_STANCES, longestOf, partsOf, sumOf, tableOf } from './bars.ts'
import { barsSvg } from './bars-svg.ts'
import { Card } from './card.tsx'
import { rowsWith, type OverviewChart } from './charts.ts'

/** Rows before a person asks for all, and the most that are then put in the page. */
const FIRST = 12
const MOST = 500

/** A chart that is its own table: each row with its bar and its figures. A row leads to its statements. */
export function BarCard({ chart }: { chart: OverviewChart }) {
  const words = useOverview((state) => state.words)
  const isWhole = useOverview((state) => state.whole.has(chart.id))
  const rows = rowsWith(chart.rows, words)
  const shown = rows.slice(0, isWhole ? MOST : FIRST)
  // A long bar that is not shown would leave those that are too short to compare.
  const longest = longestOf(shown)
  return (
    <Card
      id={chart.id}
      title={chart.title}
      figure={
        rows.length === chart.rows.length ? String(rows.length) : `${rows.length} of ${chart.rows.length}`
      }
      draw={() => barsSvg({ ...chart, rows: rows.slice(0, MOST) }, lightInks())}
      table={() => tableOf({ ...chart, rows })}
    >
      {rows.length === 0 ? (
        <p className="small muted overview-none">
          {words.trim() === '' ? <NoneYet id={chart.id} /> : `None with “${words.trim()}”.`}
        </p>
      ) : (
        <table>
          <colgroup>
            <col className="name" />
            <col />
            {BAR_STANCES.map((stance) => (
              <col key={stance} className="figure" />
            ))}
          </colgroup>
          <thead className="visually-hidden">
            <tr>
              {[chart.unit, 'bar', ...BAR_STANCES].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <BarRow
                key={row.key}
                row={row}
                longest={longest}
                onOpen={() => showStatements(chart.filterOf(row))}
              />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton id={chart.id} count={rows.length} isWhole={isWhole} />
    </Card>
  )
}

/** What leads to a first row: of tags alone there may be none while there are statements. */
function NoneYet({ id }: { id: string }) {
  if (id !== 'tags') return 'None yet.'
  return (
    <>
      None yet. <CommandKeys id="mark.tags" /> tags a statement in its text, and all that are selected in the
      table.
    </>
  )
}

function BarRow({ row, longest, onOpen }: { row: Tally; longest: number; onOpen(): void }) {
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="ellipsis"
          dir="auto"
          title={`${row.label}: show the ${counted(sumOf(row), 'statement')}`}
          onClick={onOpen}
        >
          {row.label}
        </button>
      </th>
      <td>
        <div className="bar" aria-hidden="true">
          {partsOf(row, longest).map(({ stance, size }) => (
            <span key={stance} data-stance={stance} style={{ width: `${size * 100}%` }} />
          ))}
        </div>
      </td>
      {BAR_STANCES.map((stance) => (
        <td key={stance}>
          <StanceCount stance={stance} count={row[stance]} />
        </td>
      ))}
    </tr>
  )
}

function MoreButton({ id, count, isWhole }: { id: string; count: number; isWhole: boolean }) {
  if (count <= FIRST) return null
  const toggle = () =>
    useOverview.setState(({ whole }) => ({
      whole: new Set(isWhole ? [...whole].filter((other) => other !== id) : [...whole, id]),
    }))
  return (
    <div className="row overview-more">
      <Button look="plain" onClick={toggle}>
        {isWhole ? `Show the first ${FIRST}` : `Show all ${grouped(count)}`}
      </Button>
      {isWhole && count > MOST && (
        <span className="small muted">The first {MOST} are shown; the CSV has all.</span>
      )}
    </div>
  )
}
