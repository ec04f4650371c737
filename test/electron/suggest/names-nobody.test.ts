import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../../../electron/suggest/names.ts'
import { namesNobody } from '../../../electron/suggest/names-nobody.ts'
import { suggest } from '../../../electron/suggest/suggest.ts'

describe('a phrase that names nobody', () => {
  test.each(
    `Neither government | both sides | Both | some of them | Many | most of the crew | several ferries | two of the men | one of them
     No ferry | nobody | None of the pilots | those who fled | these people | others | another | each side | a number of ferries
     the majority of voters | everyone | somebody | they | who | it | This | the two | the others | the rest | half of them | dozens | Tuesday
     fewer ships | Hundreds of people`
      .split(/[|\n]/)
      .map((each) => each.trim()),
  )('“%s” is one', (phrase) => expect(namesNobody(phrase)).toBe(true))

  test.each(
    `Ilena Marsk | the mayor | a spokesman | the water ministry | Russia | officials | the One Nation party | US | the US | WHO | One Nation | Nonette Bell
     Manya Orlova | Allard | residents | one trader in Korrin | another banker | some dealers | one of her lawyers | a group of voters | the government of Varesh | The Other Paper | a group spokesman | the port office`
      .split(/[|\n]/)
      .map((each) => each.trim()),
  )('“%s” is none', (phrase) => expect(namesNobody(phrase)).toBe(false))
})

describe('a suggestion', () => {
  test.each([
    ['Neither government said that the dam had failed.', null],
    ['Both sides said that the talks had failed.', null],
    ['Some of them said that the gates were open.', null],
    ['A number of residents said that the gates were open.', 'A number of residents'],
    ['Some local reports said that the gates were open.', 'Some local reports'],
    ['The port office said that the gates were open.', 'The port office'],
    ['Ilena Marsk spoke first. She said that the gates were open.', 'Ilena Marsk'],
  ])('of “%s” is by %s', (text, name) => {
    const [first] = suggest(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).filter(
      ({ tier }) => tier === 1,
    )
    expect(first).toBeDefined()
    expect(first?.speaker?.name ?? null).toBe(name)
  })
})

describe('a name near a quotation', () => {
  test.each([
    ['Neither government has seen it.', []],
    ['Both ministry and council were silent.', []],
    ['Anyone could see it. Somebody said so.', []],
    ['New Zealand’s government was silent.', ['New Zealand’s government']],
    ['The Varesh government was silent.', ['Varesh government', 'Varesh']],
  ])('in “%s” is %j', (text, names) =>
    expect(mentionsIn(text, 0, text.length).map(({ name }) => name)).toEqual(names),
  )
})
