import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../electron/import/extract.ts'

/** Real articles that may not be copied into the project. Only counts and facts about them stand here. */
const folder = new URL('../../../../shared/corpora/crisis-2022/', import.meta.url)
const present = existsSync(folder)
if (!present) console.log('Skipped: the five real articles are not here.')

describe.skipIf(!present)('five real articles', () => {
  test('have their metadata and their furniture told', async () => {
    const told = readdirSync(folder).map(async (name) => {
      const { outlet, author, published, publishedCheck, language, words, blocks } = await extract(
        name,
        readFileSync(new URL(name, folder)),
      )
      const count = (wanted: string) => blocks.filter(({ kind }) => kind === wanted).length
      return [
        outlet,
        author,
        published,
        publishedCheck,
        language,
        words,
        count('heading'),
        count('list-item'),
        count('furniture'),
      ]
    })
    expect(await Promise.all(told)).toEqual([
      ['Al-Jazeera', null, null, false, 'en', 604, 5, 0, 5],
      ['PoliticsHome', null, '2023-02-02', true, 'en', 429, 1, 0, 10],
      [null, 'Bhavya Sukheja', '2022-01-06T13:08', false, 'en', 435, 2, 0, 6],
      [null, null, null, false, 'en', 310, 1, 0, 4],
      ['The Quint', null, null, false, 'en', 389, 0, 3, 2],
    ])
  })

  test('never have furniture or a date for their title', async () => {
    const titles = await Promise.all(
      readdirSync(folder).map(
        async (name) => (await extract(name, readFileSync(new URL(name, folder)))).title,
      ),
    )
    expect(
      titles.filter((title) => title.length < 60 || /advertisement|updated|february 2023/i.test(title)),
    ).toEqual([])
  })
})
