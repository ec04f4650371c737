import { expect, test } from 'vitest'
import { listFamilies } from '../../../../electron/store/parallels/families.ts'
import { finish, libraryOf } from '../../api/comparison/library-of.ts'

const SAID = 'We have seen no sign at all of a second breach in the northern wall'
const QUOTE = `“${SAID}.”`
const GAZETTE = `Late on Tuesday the harbour master of Korrin told reporters on the quay that her boats had gone along the northern wall twice with lanterns to look for a second breach. ${QUOTE}`
const MERIDIAN = `Boats with lanterns went twice along the northern wall, the Korrin harbour master said when reporters asked about a second breach on Tuesday, and nothing was found. ${QUOTE}`
const MONITOR = `The bakery on the quay sold bread from a rowing boat until the morning bell rang out. ${QUOTE} Nobody there had slept since.`
/** Three sentences before the passage and three behind it, of words that no other article has. */
const around = (passage: string, sentences: readonly string[]): string =>
  [...sentences.slice(0, 3), passage, ...sentences.slice(3)].join('\n\n')
const ELM = around(GAZETTE, [
  'Shopkeepers of Elm Street carried flour upstairs all evening.',
  'A cooper lent them his cart, and his nephew held the horse.',
  'The old bridge had gone in April under a load of hay.',
  'Insurers want to count every cellar before they pay.',
  'Pumps will be bought by the parish out of its lottery fund.',
  'Children fished for coins where the market used to stand.',
])
const KILN = around(MERIDIAN, [
  'In Kiln Lane the ovens went out one after another.',
  'Potters stacked wet clay against their doors instead of sand.',
  'Nobody remembers such a June, says the teacher who keeps a diary.',
  'Trains to the coast were turned back at the signal box.',
  'Letters are handed out from the window of the chapel.',
  'An orchestra plays tonight for those who sleep at school.',
])
const QUAY = around(MONITOR, [
  'Gulls walked along the counter of the fishmonger.',
  'Two barges broke loose and came to rest upon a garden wall.',
  'Salt was sold by the spoon, since the depot is drowned.',
  'Ferrymen ask double for a passage after dark.',
  'Somebody has painted a line on the customs house to mark the crest.',
  'Oranges floated past until noon, and dogs went after them.',
])

const PAGE = { copiesOnly: false, limit: 50, offset: 0 }

test('a quotation inside what two documents reword is told with that, and is no family beside it', () => {
  const { db, ids, reopen } = libraryOf([ELM, KILN])
  finish(reopen())
  const { total, families } = listFamilies(db, PAGE)
  expect(total).toBe(1)
  expect(
    families.map(({ places, quoted }) => [places.map(({ document }) => document).toSorted(), quoted]),
  ).toEqual([[ids.toSorted(), SAID]])
  const copies = listFamilies(db, { ...PAGE, copiesOnly: true })
  expect(copies.families.map(({ places }) => places[0]?.text)).toEqual([SAID])
})

test('a quotation that a third document prints is a family', () => {
  const { db, reopen } = libraryOf([ELM, KILN, QUAY])
  finish(reopen())
  const { families } = listFamilies(db, PAGE)
  expect(families.find(({ documents }) => documents === 3)?.places.map(({ text }) => text)).toEqual([
    QUOTE,
    QUOTE,
    QUOTE,
  ])
})
