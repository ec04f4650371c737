import { expect, test } from 'vitest'
import { csvOf } from '../../../renderer/charts/csv.ts'
import { element, picture, textNode } from '../../../renderer/charts/svg.ts'

test('words in a picture stay words, and what XML forbids is left out', () => {
  expect(element('text', { x: 1, title: '"a" & b' }, textNode('<script>\u0000\uD800 & 水 🌊'))).toBe(
    '<text x="1" title="&quot;a&quot; &amp; b">&lt;script&gt; &amp; 水 🌊</text>',
  )
})

test('a picture stands alone with its title and its paper', () => {
  expect(picture({ width: 10, height: 20, title: 'A & B', paper: 'white' }, '<g/>')).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="10" height="20" viewBox="0 0 10 20".*<title>A &amp; B<\/title><rect width="10" height="20" fill="white"><\/rect><g\/><\/svg>$/,
  )
})

test('a table quotes what needs it, and no cell runs as a formula', () => {
  expect(
    csvOf([
      ['a', 1],
      ['b,"c"\n', -2],
      ['=1+1', 0],
      ['-x', 0.5],
    ]),
  ).toBe('\uFEFFa,1\r\n"b,""c""\n",-2\r\n\'=1+1,0\r\n\'-x,0.5\r\n')
})
