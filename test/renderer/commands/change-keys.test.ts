import { expect, test } from 'vitest'
import { beginsKeys, offerKeys } from '../../../renderer/commands/change-keys.ts'

test('a free key is given; the first key is no choice and is not kept', () => {
  expect(offerKeys('mark.claim', 'j', {})).toEqual({ kind: 'given', chosen: { 'mark.claim': 'j' } })
  expect(offerKeys('mark.claim', 'c', { 'mark.claim': 'j' })).toEqual({ kind: 'given', chosen: {} })
  expect(offerKeys('mark.claim', null, {})).toEqual({ kind: 'given', chosen: { 'mark.claim': null } })
  expect(offerKeys('codebook.open', null, { 'codebook.open': 'g c' })).toEqual({ kind: 'given', chosen: {} })
})

test('the key of another command is offered for a swap, and nothing is taken unasked', () => {
  expect(offerKeys('mark.claim', 'd', {})).toEqual({
    kind: 'swap',
    words: 'd is the key of “denial”, which would have c instead.',
    chosen: { 'mark.claim': 'd', 'mark.denial': 'c' },
  })
})

test('a swap leaves the other without a key where there is none to give, or where that would clash in its turn', () => {
  expect(offerKeys('codebook.open', 'd', {})).toMatchObject({
    words: 'd is the key of “denial”, which would have no key instead.',
    chosen: { 'codebook.open': 'd', 'mark.denial': null },
  })
  // In the ledger p is “new proposition”, which the library’s key would then meet in every view.
  expect(offerKeys('ledger.add', 'b', {})).toMatchObject({
    kind: 'swap',
    chosen: { 'ledger.add': 'b', 'library.toggle': null },
  })
})

test('keys that several commands use, and keys that fields need, are refused in words', () => {
  expect(offerKeys('mark.claim', 'g', {})).toEqual({
    kind: 'refused',
    words: expect.stringMatching(/^g is used already: .*Read, Ledger, .*\. Choose another key\.$/),
  })
  expect(offerKeys('mark.claim', 'Enter', {})).toEqual({
    kind: 'refused',
    words: 'Enter is needed by fields and lists. Choose another key.',
  })
})

test('Esc can be given back to the command whose first key it is', () => {
  expect(offerKeys('text.clear', 'Escape', { 'text.clear': 'j' })).toEqual({ kind: 'given', chosen: {} })
})

test('a press that is the first of two waits for the second', () => {
  expect(beginsKeys('g', {})).toBe(true)
  expect(beginsKeys('j', {})).toBe(false)
  expect(beginsKeys('j', { 'mark.claim': 'j j' })).toBe(true)
})
