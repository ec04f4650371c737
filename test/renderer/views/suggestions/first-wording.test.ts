import { expect, test } from 'vitest'
import { firstWording } from '../../../../renderer/views/suggestions/first-wording.ts'

const claim = { stance: 'claim', quote: '“The tanks are\nleaving,”' } as const
const denial = { stance: 'denial', quote: '"We have seen none of that."' } as const

test('a proposition is worded as the claim has it, without the marks around the words', () => {
  expect(firstWording(denial, claim)).toEqual({ text: 'The tanks are leaving', isDenied: false })
})

test('the words of two denials are told to be those of a denial', () => {
  expect(firstWording(denial, denial)).toEqual({ text: 'We have seen none of that', isDenied: true })
})

test('words that are marks alone stay as they are', () => {
  expect(firstWording({ stance: 'comment', quote: '…”' }, denial).text).toBe('…')
  expect(firstWording({ stance: 'comment', quote: '”.' }, denial).text).toBe('”.')
})
