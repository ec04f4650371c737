import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statementOf } from '../../bench/reader/material.ts'
import { intervalIndex } from '../../../renderer/reader/interval-index.ts'
import { createStanding } from '../../../renderer/reader/use-standing.ts'

const TEXT = 'word '.repeat(60)
const OLD = 'an older version'
const known = Array.from({ length: 30 }, (_, i) => ({
  ...statementOf(TEXT, i, (i * 7) % 50, 60 + ((i * 11) % 40)),
  ...(i % 5 === 0 ? { version: OLD } : {}),
}))
const NOW = known[1]?.version ?? ''

test('whatever changes from one list to the next, the index is what one made anew would be', () => {
  fc.assert(
    fc.property(fc.array(fc.shuffledSubarray(known), { maxLength: 6 }), (lists) => {
      const standingIn = createStanding()
      for (const list of lists) {
        const anew = intervalIndex(list.filter(({ version }) => version === NOW))
        const index = standingIn(list, NOW)
        expect(new Set(index.items)).toEqual(new Set(anew.items))
        for (const at of [0, 20, 40, 70]) {
          expect(new Set(index.at(at))).toEqual(new Set(anew.at(at)))
        }
      }
    }),
  )
})

test('one more statement, one less, and one that was replaced', () => {
  const standingIn = createStanding()
  const [first, ...rest] = known.slice(1, 5)
  if (!first) throw new Error('no statement')
  standingIn(rest, NOW)
  expect(standingIn([...rest, first], NOW).items).toContain(first)
  const replaced = { ...first, note: 'new' }
  expect(standingIn([...rest, replaced], NOW).items).toContain(replaced)
  expect(standingIn([...rest, replaced], NOW).items).not.toContain(first)
  expect(standingIn(rest, NOW).items).toHaveLength(rest.length)
})
