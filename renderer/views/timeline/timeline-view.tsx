import { CalendarX2 } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { focusWithin } from '../../app/regions.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { useTimeline } from '../../state/timeline.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { axisOf, datesOf } from './axis.ts'
import { TimelineChart } from './timeline-chart.tsx'
import { TimelineEmpty } from './timeline-empty.tsx'
import { TimelineSide } from './timeline-side.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { TimelineExports } from './timeline-exports.tsx'
import './timeline.css'
import { useTimelineData, type TimelineData } from './use-timeline-data.ts'
import { spanWords } from './wording.ts'

const LANES = [
  { value: 'speaker', label: 'Speakers' },
  { value: 'proposition', label: 'Propositions' },
] as const

const DATES = [
  { value: 'said', label: 'Said' },
  { value: 'published', label: 'Published' },
] as const

const SHAPES = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const

const set = useTimeline.setState

/** Who said what when: a lane for each speaker or proposition, claims above its line and denials below. */
export function TimelineView() {
  const { lanes, date, table } = useTimeline()
  const data = useTimelineData()
  const box = useRef<HTMLInputElement>(null)
  const view = useRef<HTMLElement>(null)
  useCommands(useMemo(() => [boxCommand(() => box.current?.select())], []))

  return (
    <main className="view timeline" ref={view}>
      <header className="tools" data-region="tools">
        <h1>Timeline</h1>
        {data !== null && <Summary data={data} />}
        <span className="grow" />
        <FilterField
          inputRef={box}
          className="lane-filter"
          label={lanes === 'speaker' ? 'Filter speakers' : 'Filter propositions'}
          placeholder="Filter lanes"
          command="timeline.filter"
          value={useTimeline((state) => state.words)}
          onType={(words) => set({ words })}
          onLeave={() => focusBelow(view.current)}
        />
        <span className="tools-word">Lanes</span>
        <Segments
          label="Lanes"
          value={lanes}
          options={LANES}
          onChange={(value) => set({ lanes: value, chosen: null, singled: null, otherWords: '' })}
        />
        <span className="tools-word">Date</span>
        <Segments
          label="Date"
          value={date}
          options={DATES}
          onChange={(value) => set({ date: value, range: null })}
        />
        <Segments
          label="Shown as"
          value={table ? 'table' : 'chart'}
          options={SHAPES}
          onChange={(value) => set({ table: value === 'table' })}
        />
        {data !== null && <TimelineExports data={data} />}
      </header>
      {data === null ? (
        <Waiting />
      ) : data.lanes.length === 0 ? (
        <TimelineEmpty />
      ) : table ? (
        <TimelineTable data={data} />
      ) : (
        <TimelineChart data={data} />
      )}
      {data !== null && <TimelineSide data={data} />}
    </main>
  )
}

/** Goes to the chart or the table. */
function focusBelow(view: HTMLElement | null): void {
  const region = view?.querySelector<HTMLElement>('[data-region="timeline"]')
  if (region) focusWithin(region)
}

function boxCommand(focus: () => void): Command {
  return { id: 'timeline.filter', run: focus }
}

function Summary({ data: { timeline } }: { data: TimelineData }) {
  const range = useTimeline((state) => state.range)
  const claims = timeline.lanes.reduce((sum, lane) => sum + lane.claims, 0)
  const denials = timeline.lanes.reduce((sum, lane) => sum + lane.denials, 0)
  const { columns } = axisOf(datesOf(timeline.lanes), 0, range)
  const [first, last] = [columns[0], columns.at(-1)]
  return (
    <>
      <span className="muted ellipsis" role="status">
        {first !== undefined && last !== undefined && `${spanWords(first.key, last.key)}, `}
        <Mark stance="claim" size={8} label={null} /> {counted(claims, 'claim')}{' '}
        <Mark stance="denial" size={8} label={null} /> {counted(denials, 'denial')}
      </span>
      {range !== null && (
        <Button onClick={() => set({ range: null })}>
          <Icon icon={CalendarX2} /> Show all dates
        </Button>
      )}
    </>
  )
}
