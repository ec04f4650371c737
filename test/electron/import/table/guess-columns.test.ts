import { describe, expect, test } from 'vitest'
import { guessColumns } from '../../../../electron/import/table/guess-columns.ts'

const article = 'The commission said on Monday that it had asked Varesh for the logs of the night.'

function guess(row: Record<string, string>) {
  return guessColumns(Object.keys(row), [new Map(Object.entries(row))])
}

describe('guessing the columns of a table', () => {
  test('goes by the usual names, in several languages', () => {
    expect(
      guess({ Headline: 'Logs', 'Article Body': article, Source: 'Northline Wire', Date: '2024-03-16' }),
    ).toEqual({
      title: 'Headline',
      text: 'Article Body',
      outlet: 'Source',
      published: 'Date',
    })
    expect(
      guess({ Titel: 'Logs', Inhalt: article, Quelle: 'Bote', Datum: '16.03.2024', Autor: 'M. Venn' }),
    ).toEqual({
      title: 'Titel',
      text: 'Inhalt',
      outlet: 'Quelle',
      published: 'Datum',
      author: 'Autor',
    })
  })

  test('of two columns that could be the text takes the longer', () => {
    expect(guess({ description: 'Logs', text: article })).toEqual({ text: 'text' })
    expect(guess({ text: 'Logs', content: article })).toEqual({ text: 'content' })
  })

  test('finds the text and the address by what stands there where no name tells', () => {
    expect(
      guess({
        a: '17',
        b: article,
        c: 'https://northline.example/a/very/long/address/that/is/no/text/at/all',
      }),
    ).toEqual({
      text: 'b',
      url: 'c',
    })
  })

  test('finds the date by what stands there, where every cell is a whole date', () => {
    const of = (c: string) => guess({ a: article, c })
    expect(of('2024-03-16')).toEqual({ text: 'a', published: 'c' })
    expect(of('2024-03-16T18:05:00Z')).toEqual({ text: 'a', published: 'c' })
    for (const cell of ['2024', '2024-99-99', '6.1', 'soon']) expect(of(cell)).toEqual({ text: 'a' })
  })

  test('does not take a column twice, nor one whose cells do not fit its name', () => {
    expect(guess({ text: article, date: 'soon', url: 'see text' })).toEqual({ text: 'text' })
  })

  test('leaves the text open where nothing reads like one', () => {
    expect(guess({ year: '2024', gauge: '6.1' }).text).toBeUndefined()
  })
})
