import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { textBuilder } from './blocks/text-builder.ts'
import { declaredEncoding } from './encoding/declared.ts'
import { decode } from './encoding/decode.ts'
import { parsePage, type PageElement } from './html/dom.ts'
import { pageMetadata, type PageMetadata } from './html/page-metadata.ts'
import { writeText } from './html/page-text.ts'
import type { Importer, Reading } from './importer.ts'
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

/** A larger page is a program or a data table. It would hold a thread for minutes. */
const LARGEST = 32 * 1024 * 1024
/** Beyond this many tags the article finder is too slow, and the whole page is taken. */
const MOST_TAGS = 60_000

/** The article of a page: its headline, then its body as the reader view of browsers finds it. Where that finds none, the whole page. */
function readPage(source: string, encoding: string): Reading {
  if (source.length > LARGEST)
    throw new Refusal(
      'too-large',
      'The page is too large to be read as an article. Nothing from it was added.',
    )
  const page = parsePage(source.includes('<') ? source : `<p>${source}</p>`)
  const metadata = pageMetadata(page)
  const article = source.split('<', MOST_TAGS).length < MOST_TAGS ? articleOf(source) : null
  const title = article?.title ?? metadata.title ?? (page.title || null)
  const root = article?.root ?? page.body ?? page.documentElement
  const builder = textBuilder()
  if (title) builder.add('heading', title)
  if (root) writeText(root, builder)
  return {
    ...builder.finish(),
    ...described(metadata, title, article),
    encoding,
    warnings: warnings(article),
  }
}

interface Article {
  title: string | null
  author: string | null
  outlet: string | null
  root: PageElement
}

/** Readability takes its page to pieces, so it gets one of its own. */
function articleOf(source: string): Article | null {
  try {
    const found = new Readability<PageElement>(parseHTML(source).document, {
      serializer: (element) => element,
    }).parse()
    if (!found?.content) return null
    return {
      title: found.title?.trim() || null,
      author: found.byline?.replace(/\s+/g, ' ').trim() || null,
      outlet: found.siteName?.trim() || null,
      root: found.content,
    }
  } catch (error) {
    // Deep nesting overflows its recursion; the page is then read without it.
    if (error instanceof RangeError) return null
    throw error
  }
}

function described(metadata: PageMetadata, title: string | null, article: Article | null) {
  const { outlet, author, url, language, dates } = metadata
  return {
    title,
    outlet: outlet ?? article?.outlet ?? null,
    author: author ?? article?.author ?? null,
    url,
    language,
    dates,
  }
}

function warnings(article: Article | null): string[] {
  return article ? [] : ['No article was told from the rest of the page, so the whole page was taken.']
}
