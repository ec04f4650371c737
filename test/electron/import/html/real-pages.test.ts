import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { extract } from '../../../../electron/import/extract.ts'
import { parsePage } from '../../../../electron/import/html/dom.ts'
import type { ExtractedDocument } from '../../../../electron/import/importer.ts'

/** Real pages with the text and the facts that readers of browsers find in them; they may not be copied into the project. */
const folder = new URL('../../../../../shared/data/html/readability/', import.meta.url).pathname
const present = existsSync(folder)
if (!present) console.log('Skipped: the real pages are not here.')

const expected = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publishedTime: z.string().nullable(),
})

interface Page extends z.infer<typeof expected> {
  found: ExtractedDocument
  words: string[]
}

async function read(name: string): Promise<Page> {
  const source = (file: string) => readFileSync(`${folder}${name}/${file}`)
  return {
    ...expected.parse(JSON.parse(source('expected-metadata.json').toString())),
    found: await extract('source.html', source('source.html')),
    words: wordsIn(parsePage(source('expected.html').toString()).body?.textContent ?? ''),
  }
}

describe.skipIf(!present)('65 real pages', () => {
  let pages: Page[] = []
  beforeAll(async () => {
    pages = await Promise.all(readdirSync(folder).map(read))
  })

  test('give the words of the article', () => {
    const scores = pages.map(({ found, words }) => overlap(articleIn(found), words))
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.95)
  })

  /** The name of the site behind a title is left out, though the expected title may keep it. */
  test('give the title', () => {
    const right = ({ title, found }: Page) => plain(title).startsWith(plain(found.title))
    expect(share(pages, right)).toBeGreaterThanOrEqual(0.95)
  })

  test('give the byline', () => {
    const right = ({ byline, found }: Page) => withoutBy(byline) === withoutBy(found.author)
    expect(
      share(
        pages.filter(({ byline }) => byline),
        right,
      ),
    ).toBeGreaterThanOrEqual(0.85)
  })

  test('give the day of publication', () => {
    const right = ({ publishedTime, found }: Page) =>
      found.published !== null && publishedTime?.slice(0, 10) === found.published.slice(0, 10)
    expect(
      share(
        pages.filter(({ publishedTime }) => publishedTime),
        right,
      ),
    ).toBeGreaterThanOrEqual(0.95)
  })
})

function share(pages: readonly Page[], right: (page: Page) => boolean): number {
  return pages.filter(right).length / pages.length
}

const plain = (words: string | null) => (words ?? '').replace(/\s+/g, ' ').trim().toLowerCase()

const withoutBy = (byline: string | null) => plain(byline).replace(/^by /, '')

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** What is no furniture, without the title, which the expected text leaves out. */
function articleIn({ title, text, blocks }: ExtractedDocument): string[] {
  const content = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => text.slice(start, end))
  return wordsIn(content[0] === title ? content.slice(1).join('\n') : content.join('\n'))
}

/** F1 over words, each counted as often as it stands there. */
function overlap(found: readonly string[], wanted: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of found) {
    const left = counts.get(word) ?? 0
    if (left > 0) both += 1
    counts.set(word, left - 1)
  }
  return (2 * both) / Math.max(1, found.length + wanted.length)
}
