import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTimeline, packTimeline } from '../../../../shared/contract/packing/timeline-marks.ts'
import {
  isDated,
  packedTimeline,
  type Timeline,
  type TimelineLane,
} from '../../../../shared/contract/timeline.ts'
import { stance } from '../../../../shared/model/stance.ts'

const NAMES = ['a', 'b', 'c'].map((letter) => `${letter}0000000-0000-4000-8000-000000000000`)
const LINK = 'd0000000-0000-4000-8000-000000000000'

test('a timeline that is packed is the same when it is opened', () => {
  const law = fc.property(anyTimeline, (timeline) => {
    const packed = packTimeline(timeline)
    expect(packedTimeline.parse(packed)).toEqual(packed)
    expect(openTimeline(packed)).toEqual(timeline)
  })
  fc.assert(law)
})

const anyMark = fc.record({
  first: fc.nat(),
  date: fc.constantFrom(null, '2021', '2021-05', '2021-05-03', '2021-05-03T12:00'),
  stance: fc.constantFrom(...stance.options),
  hedged: fc.boolean(),
  other: fc.constantFrom(null, ...NAMES),
  statements: fc.nat(),
  origins: fc.nat(),
  unfound: fc.nat(),
})
const anyMarks = fc.uniqueArray(anyMark, { selector: ({ first }) => first })

/** Each mark in one of four lanes; a turn from the first dated mark to the last, which is also set aside. */
const anyTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(fc.constantFrom('speaker', 'proposition'), anyMarks)
  .map(([by, marks]) => {
    const keys = [...NAMES, null]
    const lanes = keys.map((key, place): TimelineLane => ({
      key,
      label: String(key),
      detail: '',
      claims: place,
      denials: 0,
      marks: marks
        .filter(({ first }) => first % keys.length === place)
        .map(({ other, ...mark }) =>
          by === 'speaker'
            ? { ...mark, speaker: key, proposition: other }
            : { ...mark, speaker: other, proposition: key },
        ),
    }))
    const dated = lanes.flatMap((lane) => lane.marks.filter(isDated))
    const [from, to] = [dated[0], dated.at(-1)]
    const turns = from && to ? [{ from, to }] : []
    return { by, lanes, reversals: turns, setAside: turns.map((turn) => ({ ...turn, link: LINK })) }
  })
