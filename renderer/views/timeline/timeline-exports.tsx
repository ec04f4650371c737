import { Download } from 'lucide-react'
import { useMemo } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { csvOf } from '../../charts/csv.ts'
import { lightInks } from '../../charts/inks.ts'
import { useSaveDrawing } from '../../charts/use-save-drawing.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { useTimeline } from '../../state/timeline.ts'
import { Icon } from '../../ui/icon.tsx'
import { PressButton } from '../../ui/press-button.tsx'
import { axisOf, datesOf } from './axis.ts'
import { NO_FIGURE, noOtherWords } from './others.ts'
import { placeLanes } from './place.ts'
import { rowsOf } from './rows.ts'
import { timelineSvg } from './timeline-svg.ts'
import type { TimelineData } from './use-timeline-data.ts'

/** CSS pixels of a picture: that of a page across, and its column of names. */
const WIDTH = 1200
const LABELS = 176

interface Door {
  id: 'svg' | 'png' | 'csv'
  title: string
  run(): void
}

/** The timeline as a picture or a table, with all its lanes, as it is filtered now. */
export function TimelineExports({ data }: { data: TimelineData }) {
  const save = useSaveDrawing()
  const doors = useMemo(
    (): readonly Door[] => [
      { id: 'svg', title: 'Save as SVG picture', run: () => save.svg('timeline', drawing(data)) },
      { id: 'png', title: 'Save as PNG picture', run: () => save.png('timeline', drawing(data)) },
      { id: 'csv', title: 'Save as CSV table', run: () => save.csv('timeline', tableOf(data)) },
    ],
    [data, save],
  )
  useCommands(
    useMemo(
      () =>
        doors.map(({ id, run }): Command => ({
          id: `timeline.${id}`,
          run,
        })),
      [doors],
    ),
  )
  return (
    <MenuTrigger>
      <PressButton className="icon-button" label="Save the timeline">
        <Icon icon={Download} />
      </PressButton>
      <Popover className="floating menu-popover">
        <Menu
          className="menu"
          aria-label="Save the timeline"
          onAction={(key) => doors.find(({ id }) => id === key)?.run()}
        >
          {doors.map(({ id, title }) => (
            <MenuItem key={id} id={id}>
              {title}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function drawing(data: TimelineData): string {
  const { lanes: kind, date, range } = useTimeline.getState()
  const axis = axisOf(datesOf(data.timeline.lanes), WIDTH - LABELS, range)
  const none = noOtherWords(data.timeline)
  return timelineSvg({
    title: `Timeline by ${kind}, by the date on which it was ${date}`,
    axis,
    lanes: placeLanes(data.lanes, data.timeline.reversals, axis, data.figureOf),
    legend: [...data.others, ...(none === null ? [] : [{ figure: NO_FIGURE, name: none }])],
    labels: LABELS,
    inks: lightInks(),
  })
}

function tableOf(data: TimelineData): string {
  const kind = useTimeline.getState().lanes
  const head = [
    'date',
    kind,
    'stance',
    'hedged',
    kind === 'speaker' ? 'proposition' : 'speaker',
    'statements',
    'origins',
  ]
  const rows = rowsOf(data.fitting).map(({ lane, mark }) => [
    mark.date ?? '',
    lane,
    mark.stance,
    mark.hedged ? 'yes' : 'no',
    data.otherName(mark),
    mark.statements,
    mark.origins,
  ])
  return csvOf([head, ...rows])
}
