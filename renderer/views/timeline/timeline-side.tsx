import { useMemo, useRef, type CSSProperties } from 'react'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { useTimeline } from '../../state/timeline.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { StanceCount } from '../../ui/mark.tsx'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { MarkDetail } from './mark-detail.tsx'
import { NO_FIGURE, noOtherWords, type Other } from './others.ts'
import { SetAsideList } from './set-aside.tsx'
import { shownTurn } from './shown-turn.ts'
import { TurnDetail } from './turn-detail.tsx'
import type { TimelineData } from './use-timeline-data.ts'
import './timeline-side.css'

/** What the figures in the marks mean, and what was said in the place that is chosen. */
export function TimelineSide({ data }: { data: TimelineData }) {
  const chosen = useTimeline((state) => state.chosen)
  const marks = useMemo(() => data.timeline.lanes.flatMap((lane) => lane.marks), [data])
  const mark = chosen?.kind === 'mark' ? marks.find(({ first }) => first === chosen.key) : undefined
  const turn = shownTurn(data.timeline.reversals, chosen)
  const side = useRef<HTMLElement>(null)
  useKeptScroll(side, 'timeline-side', true)
  return (
    <aside
      ref={side}
      className="side end timeline-side"
      aria-label="Legend and quotes"
      data-region="timeline-side"
    >
      <OtherList data={data} />
      {mark !== undefined && <MarkDetail key={mark.first} mark={mark} data={data} />}
      {mark === undefined && turn !== null && <TurnDetail turn={turn} data={data} />}
      {mark === undefined && turn === null && data.lanes.length > 0 && (
        <p className="section small muted">Choose a mark to read what was said.</p>
      )}
      <SetAsideList data={data} />
    </aside>
  )
}

function OtherList({ data }: { data: TimelineData }) {
  const kind = useTimeline((state) => state.lanes)
  const title = kind === 'speaker' ? 'Propositions' : 'Speakers'
  const words = useTimeline((state) => state.otherWords)
  const none = useMemo(() => noOtherWords(data.timeline), [data])
  const fits = hasWords(words)
  const digits: CSSProperties & { '--digits': number } = {
    '--digits': Math.max(1, ...data.others.map(({ figure }) => figure.length)),
  }
  const shown = data.others.filter(({ name }) => fits(name))
  return (
    <section className="timeline-others" aria-labelledby="timeline-others">
      <div className="section">
        <h2 id="timeline-others">{title}</h2>
        <p className="muted">
          The figure in a mark is the row here; choose one to single it out. ×4 from 2: four statements from
          two origins.{none !== null && ` ${NO_FIGURE}: ${none}.`}
        </p>
      </div>
      <ListFilter
        what={title.toLowerCase()}
        count={data.others.length}
        shown={shown.length}
        few={10}
        typed={words}
        onType={(otherWords) => useTimeline.setState({ otherWords })}
      />
      <ul style={digits}>
        {shown.map((other) => (
          <li key={other.id}>
            <OtherRow other={other} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OtherRow({ other: { id, figure, name, claims, denials } }: { other: Other }) {
  const isSingled = useTimeline((state) => state.singled === id)
  return (
    <button
      type="button"
      aria-pressed={isSingled}
      onClick={() => useTimeline.setState({ singled: isSingled ? null : id })}
    >
      <b>{figure}</b>
      <span className="grow three-lines" dir="auto" title={name}>
        {name}
      </span>
      <StanceCount stance="claim" count={claims} />
      <StanceCount stance="denial" count={denials} />
    </button>
  )
}
