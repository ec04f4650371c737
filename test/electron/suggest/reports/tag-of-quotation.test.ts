import { expect, it } from 'vitest'
import { told } from '../told.ts'

it.each([
  ['a verb that no list knows', '“We left the port,” Berg barked.', 'Berg', '“We left the port,”'],
  ['that verb before the name', '“We left the port,” thundered Berg.', 'Berg', '“We left the port,”'],
  ['who it is in between', '“We left,” Berg, the pilot, barked.', 'Berg', '“We left,”'],
  ['a dash and a name', '“We left.” – Ida Brandt, mayor of Korrin', 'Ida Brandt', '“We left.”'],
  ['a hyphen and a name', '"We left at noon." - Ida Brandt.', 'Ida Brandt', '"We left at noon."'],
])('a quotation is spoken by whom its tag names with %s', (_, text, speaker, quote) => {
  expect(told(text)).toEqual([[speaker, 'claim', quote]])
})

it('whom somebody told is no speaker', () => {
  expect(told('“We left,” Ivo Lindt, a pilot from Korrin, told Radio Varesh.')).toEqual([
    ['Ivo Lindt', 'claim', '“We left,”'],
  ])
})
