import { expect, test } from 'vitest'
import { openTimeline } from '../../../shared/contract/packing/timeline-marks.ts'
import type { Reversal } from '../../../shared/contract/timeline.ts'
import { IS_CONSISTENT } from '../../../shared/model/link.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { undo } from '../../../electron/store/history.ts'
import { createLink } from '../../../electron/store/links.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { getTimeline } from '../../../electron/store/timeline.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

test('what a person calls no reversal is set aside until the link that says so is taken back', () => {
  const { db } = newStore()
  const document = imported(db, 'Gazette')
  const say = (quote: string, stance: Stance, said: string) =>
    step(db, (tx) => {
      const fields = {
        stance,
        said,
        speaker: { name: 'Ida Brandt' },
        proposition: { text: 'The harbour is open' },
      }
      return createStatement(tx, { document, ...spanOf(quote), fields })
    })
  const first = say('The harbour is open', 'claim', '2021-05-03')
  const second = say('We have seen no closure', 'denial', '2021-05-04')
  const third = say('Nobody else spoke', 'claim', '2021-05-05')
  const turns = () => {
    const { reversals, setAside } = openTimeline(
      getTimeline(db, { lanes: 'speaker', date: 'said', filter: {} }),
    )
    const ends = ({ from, to }: Reversal) => [from.first, to.first]
    return { reversals: reversals.map(ends), setAside: setAside.map(ends) }
  }
  expect(turns()).toEqual({
    reversals: [
      [first.number, second.number],
      [second.number, third.number],
    ],
    setAside: [],
  })

  step(db, (tx) => createLink(tx, { from: second.id, to: first.id, kind: IS_CONSISTENT }))
  expect(turns()).toEqual({
    reversals: [[second.number, third.number]],
    setAside: [[first.number, second.number]],
  })

  undo(db)
  expect(turns()).toEqual({
    reversals: [
      [first.number, second.number],
      [second.number, third.number],
    ],
    setAside: [],
  })
})
