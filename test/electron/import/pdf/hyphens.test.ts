import { describe, expect, test } from 'vitest'
import { joinLines, wordsIn } from '../../../../electron/import/pdf/hyphens.ts'

const joined = (lines: readonly string[], others: readonly string[] = []) =>
  joinLines(lines, wordsIn([...others, ...lines])).text

describe('the lines of a paragraph', () => {
  test('stand with a space between, and it is known where each begins', () => {
    expect(joinLines(['No gate was', 'opened.'], new Set())).toEqual({
      text: 'No gate was opened.',
      starts: [0, 12],
    })
  })

  test.each([
    ['a word that was parted is made whole', ['the contra-', 'diction'], [], 'the contradiction'],
    ['a soft hyphen goes', ['the contra\u00AD', 'diction'], [], 'the contradiction'],
    [
      'a word that has its hyphen elsewhere keeps it',
      ['the re-', 'election'],
      ['a re-election'],
      'the re-election',
    ],
    [
      'a word that is written in one elsewhere is one',
      ['the Non-', 'existent'],
      ['nonexistent'],
      'the Nonexistent',
    ],
    ['self- and its like keep their hyphen', ['a self-', 'made man'], [], 'a self-made man'],
    ['a name keeps its hyphen', ['Anna Roth-', 'Lenz said'], [], 'Anna Roth-Lenz said'],
    ['figures keep their hyphen', ['from 1914-', '1918'], [], 'from 1914-1918'],
    ['a dash is no hyphen', ['nobody -', 'not one'], [], 'nobody - not one'],
    ['Chinese has no spaces', ['水門は', '開かれ'], [], '水門は開かれ'],
    ['Korean and Latin have', ['Korrin의', '수문'], [], 'Korrin의 수문'],
  ])('%s', (_, lines, others, text) => {
    expect(joined(lines, others)).toBe(text)
  })
})
