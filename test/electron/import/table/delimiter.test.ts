import { describe, expect, test } from 'vitest'
import { delimiterOf } from '../../../../electron/import/table/delimiter.ts'

describe('the character that parts the cells', () => {
  test.each([
    ['a comma', 'a,b,c\n1,"x;y;z",3\n4,5,6\n', ','],
    ['a semicolon, with commas in figures', 'a;b;c\n1,5;2,5;3,5\n1,0;2,0;3\n', ';'],
    ['a tab, with commas in words', 'a\tb\nyes, of course\tno, never, not\n', '\t'],
    ['a bar', 'a|b\n1|2\n', '|'],
    ['none, in a single column', 'text\nonly words\n', ','],
  ])('is %s', (_, text, delimiter) => expect(delimiterOf(text)).toBe(delimiter))

  test('is found in a sample that ends within a quote', () => {
    expect(delimiterOf(`a;b\n${'1;"x, y, z"\n'.repeat(9000)}`)).toBe(';')
  })
})
