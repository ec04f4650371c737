import type { Id } from '../../model/identity.ts'
import { stance as stances } from '../../model/stance.ts'
import {
  isDated,
  type PackedTimeline,
  type Reversal,
  type Timeline,
  type TimelineLane,
  type TimelineMark,
} from '../timeline.ts'

/**
 * A timeline as it travels. A mark is eight numbers: its `first`, the place of its date in `dates`, of its stance in the model, and
 * of what it hangs on beside its lane in `others`; then statements, origins, those not found again, and whether it is hedged. Dates
 * and others are counted from 1, 0 is none. A reversal is the `first` of both its marks. A large timeline has two hundred thousand
 * marks, and as objects with names and ids they were forty megabytes.
 */
export function packTimeline({ by, lanes, reversals, setAside }: Timeline): PackedTimeline {
  const [dates, others] = [new Map<string, number>(), new Map<Id, number>()]
  const pack = (mark: TimelineMark) => [
    mark.first,
    placeIn(dates, mark.date),
    stances.options.indexOf(mark.stance),
    placeIn(others, otherOf(mark, by)),
    mark.statements,
    mark.origins,
    mark.unfound,
    Number(mark.hedged),
  ]
  const packed = lanes.map(({ marks, ...lane }) => ({ ...lane, marks: marks.flatMap(pack) }))
  return {
    by,
    dates: [...dates.keys()],
    others: [...others.keys()],
    lanes: packed,
    reversals: reversals.flatMap(({ from, to }) => [from.first, to.first]),
    setAside: setAside.map(({ link, from, to }) => ({ link, from: from.first, to: to.first })),
  }
}

/** The place of a value in a list that grows with it. */
function placeIn<T>(places: Map<T, number>, value: T | null): number {
  if (value === null) return 0
  const place = places.get(value) ?? places.size + 1
  places.set(value, place)
  return place
}

const WIDTH = 8

/** The timeline with its marks by name, and its reversals with their marks. */
export function openTimeline(packed: PackedTimeline): Timeline {
  const marks = new Map<number, TimelineMark>()
  const lanes = packed.lanes.map((lane): TimelineLane => {
    const own: TimelineMark[] = []
    for (let at = 0; at + WIDTH <= lane.marks.length; at += WIDTH) {
      const mark = unpack(packed, lane.key, lane.marks, at)
      marks.set(mark.first, mark)
      own.push(mark)
    }
    return { ...lane, marks: own }
  })
  const turned = (one = 0, other = 0): Reversal[] => {
    const [from, to] = [marks.get(one), marks.get(other)]
    return isDated(from) && isDated(to) ? [{ from, to }] : []
  }
  return {
    by: packed.by,
    lanes,
    reversals: packed.reversals.flatMap((from, at) =>
      at % 2 === 0 ? turned(from, packed.reversals[at + 1]) : [],
    ),
    setAside: packed.setAside.flatMap(({ link, from, to }) =>
      turned(from, to).map((sides) => ({ ...sides, link })),
    ),
  }
}

function unpack(
  { by, dates, others }: PackedTimeline,
  lane: Id | null,
  numbers: readonly number[],
  at: number,
): TimelineMark {
  const number = (of: number) => numbers[at + of] ?? 0
  const other = others[number(3) - 1] ?? null
  return {
    first: number(0),
    date: dates[number(1) - 1] ?? null,
    stance: stances.options[number(2)] ?? 'comment',
    speaker: by === 'speaker' ? lane : other,
    proposition: by === 'speaker' ? other : lane,
    statements: number(4),
    origins: number(5),
    unfound: number(6),
    hedged: number(7) === 1,
  }
}

/** What a mark hangs on beside its lane. */
export const otherOf = ({ speaker, proposition }: TimelineMark, by: Timeline['by']): Id | null =>
  by === 'speaker' ? proposition : speaker
