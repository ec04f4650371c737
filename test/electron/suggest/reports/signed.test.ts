import { expect, it } from 'vitest'
import { told } from '../told.ts'

it('a post is told by who signs it below', () => {
  expect(told('Anger grew.\nNobody told us of the flood\n— Ida Brandt (@idabrandt) March 3, 2024')).toEqual([
    ['Ida Brandt', 'denial', 'Nobody told us of the flood'],
  ])
})

it('of posts in one paragraph each is told by who signs behind it', () => {
  const posts =
    'The gate is shut— Ida Brandt (@idab) March 3, 2024 It was open at noon— Ivo Lindt (@ivol) March 4, 2024'
  expect(told(posts)).toEqual([
    ['Ida Brandt', 'claim', 'The gate is shut'],
    ['Ivo Lindt', 'claim', 'It was open at noon'],
  ])
})

it('a quotation is spoken by the name alone below it', () => {
  expect(told('“The gate was shut all night.”\n— Ida Brandt, mayor of Korrin')).toEqual([
    ['Ida Brandt', 'claim', '“The gate was shut all night.”'],
  ])
})

it('what is longer than a post is none', () => {
  expect(told(`${'The gate was shut. '.repeat(20)}\n— Ida Brandt (@idabrandt) March 3, 2024`)).toEqual([])
})
