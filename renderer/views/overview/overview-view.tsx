import { useMemo, useRef } from 'react'
import type { Overview } from '../../../shared/contract/overview.ts'
import { useCall } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { useOverview } from '../../state/overview.ts'
import { useShell } from '../../state/shell.ts'
import { showStatements } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { FilterField } from '../../ui/filter-field.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Mark } from '../../ui/mark.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import { counted, grouped } from '../../ui/counted.ts'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { BarCard } from './bar-card.tsx'
import { chartsOf } from './charts.ts'
import './overview.css'
import { PairCard } from './pair-card.tsx'

/** How much of what: statements by speaker, date, outlet and tag, and what comes up together. */
export function OverviewView() {
  const overview = useCall('overview.get', {}).data
  const words = useOverview((state) => state.words)
  const box = useRef<HTMLInputElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  useCommands(useMemo(() => [boxCommand(() => box.current?.select())], []))
  const isThere = overview !== undefined
  useKeptScroll(sheet, 'overview', isThere)

  return (
    <main className="view overview">
      <header className="tools" data-region="tools">
        <h1>Overview</h1>
        {overview !== undefined && <Totals overview={overview} />}
        <span className="grow" />
        <FilterField
          inputRef={box}
          className="lane-filter"
          label="Filter the rows of all charts"
          placeholder="Filter rows"
          command="overview.filter"
          value={words}
          onType={(typed) => useOverview.setState({ words: typed })}
          onLeave={() => sheet.current?.focus()}
        />
      </header>
      <div
        ref={sheet}
        className="overview-sheet"
        role="region"
        aria-label="Charts"
        data-region="overview"
        data-region-focus
        tabIndex={0}
      >
        {overview === undefined ? (
          <Waiting />
        ) : overview.statements === 0 ? (
          <NoStatements />
        ) : (
          <Cards overview={overview} />
        )}
      </div>
    </main>
  )
}

function boxCommand(focus: () => void): Command {
  return { id: 'overview.filter', run: focus }
}

function Totals({ overview: { documents, origins, statements } }: { overview: Overview }) {
  return (
    <span className="muted" role="status">
      {counted(documents, 'document')}, {counted(origins, 'origin')}, {counted(statements, 'statement')}
    </span>
  )
}

function NoStatements() {
  return (
    <div className="timeline-empty">
      <h2>No statements yet</h2>
      <p>
        Select words in a document and press <CommandKeys id="mark.claim" /> for a claim or{' '}
        <CommandKeys id="mark.denial" /> for a denial. Their figures appear here.
      </p>
      <Button look="primary" command="view.read" onClick={() => useShell.getState().show('read')}>
        Read
      </Button>
    </div>
  )
}

function Cards({ overview }: { overview: Overview }) {
  const charts = useMemo(() => chartsOf(overview), [overview])
  return (
    <>
      <StanceCard overview={overview} />
      {charts.map((chart) => (
        <BarCard key={chart.id} chart={chart} />
      ))}
      <PairCard
        id="speaker-pairs"
        title="Speakers in one document"
        unit="speaker"
        pairs={overview.speakerPairs}
        names={namesIn(overview.speakers)}
      />
      <PairCard
        id="tag-pairs"
        title="Tags in one document"
        unit="tag"
        pairs={overview.tagPairs}
        names={namesIn(overview.tags)}
      />
    </>
  )
}

const namesIn = (rows: Overview['speakers']): number => rows.filter(({ key }) => key !== null).length

function StanceCard({ overview: { stances, statements } }: { overview: Overview }) {
  return (
    <section className="overview-stances" aria-label="By stance">
      {STANCES.map(({ stance, title }) => (
        <button
          type="button"
          key={stance}
          data-stance={stance}
          style={{ flexGrow: Math.max(stances[stance], statements / 12) }}
          title="Show these statements"
          onClick={() => showStatements({ stances: [stance] })}
        >
          <Mark stance={stance} label={null} />
          <b>{grouped(stances[stance])}</b>
          <span>{stances[stance] === 1 ? title.toLowerCase() : `${title.toLowerCase()}s`}</span>
          <span className="muted">{Math.round((stances[stance] / statements) * 100)} %</span>
        </button>
      ))}
    </section>
  )
}
