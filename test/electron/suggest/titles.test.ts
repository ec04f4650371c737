import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../../../electron/suggest/names.ts'
import { nameStart } from '../../../electron/suggest/titles.ts'

const name = (run: string, before = '') =>
  run
    .split(' ')
    .slice(nameStart(run.split(' '), before))
    .join(' ')

describe('the name in a run of capitalised words', () => {
  test.each([
    ['behind titles', 'Prime Minister Ida Brandt', 'Ida Brandt'],
    ['behind a title with a hyphen', 'Secretary-General Ida Brandt', 'Ida Brandt'],
    ['behind a role', 'Agent Ida Brandt', 'Ida Brandt'],
    ['behind a role with one word', 'Investor Brandt', 'Brandt'],
    ['behind what a role is of', 'Catholic Blogger Ida Brandt', 'Ida Brandt'],
    ['whole, where a title is a last name', 'Stephen King', 'Stephen King'],
    ['whole, where a last name is a title behind another', 'Rep. Tim Bishop', 'Tim Bishop'],
    ['whole, where it is an organisation', 'General Motors', 'General Motors'],
    ['whole, where a role begins an organisation', 'Economist Group', 'Economist Group'],
    ['nothing, where there are titles alone', 'Prime Minister', ''],
  ])('is %s', (_, run, expected) => expect(name(run)).toBe(expected))

  test.each([
    ['Chancellor of the ', 'Treasury Nigel Lindt', 'Nigel Lindt'],
    ['US Ambassador to ', 'Varesh Safira Lindt', 'Safira Lindt'],
    ['Mayor of ', 'New York Ida Brandt', 'Ida Brandt'],
    ['Director of ', 'Ida Brandt', 'Ida Brandt'],
    ['a friend of ', 'Old Ivo Lindt', 'Old Ivo Lindt'],
  ])('behind “%s” is without the office', (before, run, expected) => expect(name(run, before)).toBe(expected))
})

describe('a name', () => {
  const names = (text: string) => mentionsIn(text, 0, text.length).map((one) => one.name)

  test.each([
    [
      'has its last syllable',
      'Then Kim Jong-un and Chang Chi-cheng met.',
      ['Kim Jong-un', 'Chang Chi-cheng'],
    ],
    ['has no “-based”', 'The Ida Brandt-based plan failed.', ['Ida Brandt']],
    ['may begin with a month', 'There Jan Lindt met Jun Feng in Jan 2024.', ['Jan Lindt', 'Jun Feng']],
    ['may be that of an account', 'There @idabrandt wrote to mail@korrin.example.', ['@idabrandt']],
    ['is no headline', 'BRANDT OPENS GATE\nIda Brandt came.', ['Ida Brandt']],
    ['does not begin with a participle', 'Quoting Ivo Lindt, she left.', ['Ivo Lindt']],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected))

  test('that begins with a country of two words is that of a body', () =>
    expect(
      mentionsIn('There South Korea Harbour Watch met Jordan Lindt.', 0, 45).map(({ kind }) => kind),
    ).toEqual(['body', 'person']))
})
