import { expect, it } from 'vitest'
import { told } from './told.ts'

it('of two clauses the one that is denied is a statement of its own', () => {
  expect(told('Berg said the gate was safe, and that nobody had been hurt.')).toEqual([
    ['Berg', 'claim', 'the gate was safe'],
    ['Berg', 'denial', 'nobody had been hurt'],
  ])
  expect(told('The pilots said that they had seen no ice and that the lake was calm.')).toEqual([
    ['The pilots', 'denial', 'they had seen no ice'],
    ['The pilots', 'claim', 'the lake was calm'],
  ])
})

it('two claims stay one', () => {
  expect(told('Berg said the gate was safe and that it had been painted.')).toEqual([
    ['Berg', 'claim', 'the gate was safe and that it had been painted'],
  ])
})
