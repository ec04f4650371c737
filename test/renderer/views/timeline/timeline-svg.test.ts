import { expect, test } from 'vitest'
import type { TimelineLane } from '../../../../shared/contract/timeline.ts'
import type { Inks } from '../../../../renderer/charts/inks.ts'
import { axisOf } from '../../../../renderer/views/timeline/axis.ts'
import { gatherUndated } from '../../../../renderer/views/timeline/undated.ts'
import { placeLanes } from '../../../../renderer/views/timeline/place.ts'
import { timelineSvg } from '../../../../renderer/views/timeline/timeline-svg.ts'

const INKS: Inks = {
  paper: 'paper',
  chrome: 'chrome',
  line: 'line',
  lineStrong: 'line-strong',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  inverse: 'inverse',
  claim: 'claim',
  denial: 'denial',
  question: 'question',
  comment: 'comment',
}

const mark = (first: number, date: string | null, stance: 'claim' | 'denial') => ({
  first,
  date,
  stance,
  hedged: false,
  speaker: 's',
  proposition: 'p',
  statements: 1,
  origins: 1,
  unfound: 0,
})
const from = { ...mark(1, null, 'claim'), date: '2024-03-11' }
const to = { ...mark(2, null, 'denial'), date: '2024-03-15' }
const lanes: TimelineLane[] = [
  {
    key: 's',
    label: 'Ida <Brandt>',
    detail: '',
    claims: 2,
    denials: 1,
    marks: [from, to, mark(3, null, 'claim')],
  },
]

test('a picture says its title, how it is read, what turned, and keeps what has no date off the days', () => {
  const axis = axisOf(['2024-03-11', '2024-03-15'], 500)
  const svg = timelineSvg({
    title: 'Timeline by speaker',
    axis,
    lanes: placeLanes(gatherUndated(lanes), [{ from, to }], axis, () => '1'),
    legend: [{ figure: '1', name: 'The gates were opened' }],
    labels: 176,
    inks: INKS,
  })
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text)
  expect(texts.slice(0, 3)).toEqual(['Timeline by speaker', '11 Mar', 'Mon 2024'])
  expect(texts).toEqual(
    expect.arrayContaining([
      'Ida &lt;Brandt&gt;',
      'reversal after 4 days',
      'No date',
      expect.stringContaining('hollow: possible or unclear'),
      '1  The gates were opened',
    ]),
  )
  expect(svg).toMatch(/<rect x="176" y="0" width="500" height="\d+" fill="chrome">/)
})
