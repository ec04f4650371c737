import { Readability } from '@mozilla/readability'
import { textBuilder } from './blocks/text-builder.ts'
import { declaredEncoding } from './encoding/declared.ts'
import { decode } from './encoding/decode.ts'
import { parsePage, type PageDocument, type PageElement } from './html/dom.ts'
import { pageMetadata, type PageMetadata } from './html/page-metadata.ts'
import { depthOf, writeText } from './html/page-text.ts'
import type { Importer, Reading } from './importer.ts'
import { outletBeside, withoutOutlet } from './metadata/title.ts'
import { Refusal } from './refusal.ts'

export const html: Importer = {
  format: 'html',
  label: 'Web page',
  extensions: ['.html', '.htm', '.xhtml'],
  read: (bytes, declared) => {
    const { text, encoding } = decode(bytes, declared ?? declaredEncoding(bytes))
    return readPage(text, encoding)
  },
}

/** A larger page, in characters, is a program or a table of data. It would hold a thread for minutes. */
const LARGEST = 32 * 1024 * 1024
/** Beyond these the finder of the article is too slow: it reads the text of each element, and so the deepest words once for each level. */
const MOST_TAGS = 60_000
const DEEPEST = 256

/** The article of a page: its headline, then its body as the reader view of browsers finds it. Where that finds none, the whole page. */
function readPage(source: string, encoding: string): Reading {
  if (source.length > LARGEST) {
    throw new Refusal('too-large', 'The page is too large to be an article. Nothing from it was added.')
  }
  const page = parsePage(source)
  const metadata = pageMetadata(page)
  const pageTitle = lineOf(page.querySelector('title'))
  const headings = [metadata.title, ...[...page.querySelectorAll('h1')].map(lineOf)]
  const article = isOrdinary(source, page) ? articleOf(page) : null
  const root = article?.root ?? parsePage(source).body
  const facts = described(metadata, article, siteIn(pageTitle, headings))
  const headline = article?.title ?? metadata.title ?? pageTitle
  const title = headline && withoutOutlet(headline, facts.outlet)
  const builder = textBuilder()
  if (title) builder.add('heading', title)
  if (root) writeText(root, builder)
  const written = builder.finish()
  if (written.text === title) {
    throw new Refusal('no-text', 'The page has a title and no text. Nothing from it was added.')
  }
  return {
    ...written,
    ...facts,
    title,
    encoding,
    warnings: warnings(article),
  }
}

const lineOf = (element: PageElement | null): string | null =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || null

/** A page that names its site nowhere else does so in its title, beside the headline that stands in its text. */
function siteIn(pageTitle: string | null, headings: readonly (string | null)[]): string | null {
  for (const heading of headings) {
    const name = pageTitle && heading && outletBeside(pageTitle, heading)
    if (name) return name
  }
  return null
}

function isOrdinary(source: string, page: PageDocument): boolean {
  const root = page.documentElement
  return source.split('<', MOST_TAGS).length < MOST_TAGS && root !== null && depthOf(root) <= DEEPEST
}

interface Article {
  title: string | null
  author: string | null
  outlet: string | null
  root: PageElement
}

/** Readability takes the page to pieces: nothing else can be read from it afterwards. */
function articleOf(page: PageDocument): Article | null {
  const found = new Readability<PageElement>(page, { serializer: (element) => element }).parse()
  if (!found?.content) return null
  return {
    title: found.title?.trim() || null,
    author:
      found.byline
        ?.replace(/\s+/g, ' ')
        .trim()
        .replace(/^by\s+/i, '') || null,
    outlet: found.siteName?.trim() || null,
    root: found.content,
  }
}

function described(
  metadata: PageMetadata,
  article: Article | null,
  site: string | null,
): Omit<PageMetadata, 'title'> {
  const { outlet, author, url, language, dates } = metadata
  return {
    outlet: outlet ?? article?.outlet ?? site,
    author: author ?? article?.author ?? null,
    url,
    language,
    dates,
  }
}

function warnings(article: Article | null): string[] {
  return article ? [] : ['No article was told from the rest of the page, so the whole page was taken.']
}
