import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { parsePage } from '../../../../electron/import/html/dom.ts'
import type { ExtractedDocument } from '../../../../electron/import/importer.ts'
import { overlap, wordsIn } from '../word-overlap.ts'

/** Real pages with the text and the facts that readers of browsers find in them; they may not be copied into the project. */
export const PAGES = new URL('../../../../../shared/data/html/readability/', import.meta.url).pathname

const expected = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publishedTime: z.string().nullable(),
})

interface Page extends z.infer<typeof expected> {
  found: ExtractedDocument
  words: string[]
}

/** Shares of 1: F1 over words, the mean of all pages, and what is right of the facts that a page has. */
export interface PageScores {
  words: number
  title: number
  byline: number
  day: number
}

/** Reads every page by `read` and compares. */
export async function scorePages(
  read: (bytes: Uint8Array) => Promise<ExtractedDocument>,
): Promise<PageScores> {
  const pages = await Promise.all(readdirSync(PAGES).map((name) => pageOf(name, read)))
  return {
    words: pages.reduce((sum, page) => sum + f1(page), 0) / pages.length,
    // The name of the site behind a title is left out, though the expected title may keep it.
    title: share(pages, ({ title, found }) => plain(title).startsWith(plain(found.title))),
    byline: share(
      pages.filter(({ byline }) => byline),
      ({ byline, found }) => withoutBy(byline) === withoutBy(found.author),
    ),
    day: share(
      pages.filter(({ publishedTime }) => publishedTime),
      ({ publishedTime, found: { published } }) =>
        published !== null && publishedTime?.slice(0, 10) === published.slice(0, 10),
    ),
  }
}

async function pageOf(name: string, read: (bytes: Uint8Array) => Promise<ExtractedDocument>): Promise<Page> {
  const source = (file: string) => readFileSync(`${PAGES}${name}/${file}`)
  return {
    ...expected.parse(JSON.parse(source('expected-metadata.json').toString())),
    found: await read(source('source.html')),
    words: wordsIn(parsePage(source('expected.html').toString()).body?.textContent ?? ''),
  }
}

function f1({ found, words }: Page): number {
  const article = articleIn(found)
  return (2 * overlap(article, words)) / Math.max(1, article.length + words.length)
}

const share = (pages: readonly Page[], right: (page: Page) => boolean): number =>
  pages.filter(right).length / pages.length

const plain = (words: string | null) => (words ?? '').replace(/\s+/g, ' ').trim().toLowerCase()

const withoutBy = (byline: string | null) => plain(byline).replace(/^by /, '')

/** What is no furniture, without the title, which the expected text leaves out. */
function articleIn({ title, text, blocks }: ExtractedDocument): string[] {
  const content = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => text.slice(start, end))
  return wordsIn(content[0] === title ? content.slice(1).join('\n') : content.join('\n'))
}
