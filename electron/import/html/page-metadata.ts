import { z } from 'zod'
import type { FoundDate } from '../../../shared/model/document.ts'
import { readStamp } from '../metadata/dates.ts'
import { languageTag } from '../metadata/language-tag.ts'
import type { PageDocument, PageElement } from './dom.ts'

/** What a page says about itself in its head, its JSON-LD and its markup. */
export interface PageMetadata {
  title: string | null
  outlet: string | null
  author: string | null
  url: string | null
  language: string | null
  dates: FoundDate[]
}

/** Names of meta elements, the most trusted first. */
const META = {
  title: 'og:title twitter:title dc.title dcterms.title parsely-title sailthru.title'.split(' '),
  outlet: 'og:site_name application-name dc.publisher dcterms.publisher'.split(' '),
  author:
    'dc:creator dcterm:creator author article:author dc.creator dcterms.creator parsely-author sailthru.author byl'.split(
      ' ',
    ),
  url: ['og:url'],
  published:
    'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date dc.date dc.date.issued dcterms.created dcterms.date date pubdate publishdate ptime'.split(
      ' ',
    ),
  updated: 'article:modified_time og:updated_time datemodified dcterms.modified last-modified'.split(' '),
}

export function pageMetadata(page: PageDocument): PageMetadata {
  const meta = metaOf(page)
  const article = jsonLdOf(page)
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value) ?? null
  return {
    title: article.title ?? first(META.title),
    outlet: first(META.outlet) ?? article.outlet,
    author: article.author ?? personIn(first(META.author)) ?? bylineOf(page),
    url: webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(META.url)),
    language: languageTag(page.documentElement?.getAttribute('lang') ?? meta.get('content-language') ?? ''),
    dates: [
      ...stamps('published', [article.published, first(META.published), pubdateOf(page)]),
      ...stamps('updated', [article.updated, first(META.updated)]),
      ...stamps('page-stamp', [page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null]),
    ],
  }
}

function metaOf(page: PageDocument): Map<string, string> {
  const found = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const content = oneLine(element.getAttribute('content'))
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const names = element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []
      for (const name of names) if (content && !found.has(name)) found.set(name, content)
    }
  }
  return found
}

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const oneOrMore = z.union([named.transform((name) => [name]), z.array(named)])
const jsonLdArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  author: oneOrMore.optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  dateModified: z.string().optional().catch(undefined),
})
type JsonLdArticle = z.infer<typeof jsonLdArticle>

/** The first article among the page's JSON-LD. What does not parse, or is about something else, is passed over. */
function jsonLdOf(page: PageDocument) {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const candidate of candidatesIn(script.textContent ?? '')) {
      const parsed = jsonLdArticle.safeParse(candidate)
      if (parsed.success && isArticle(parsed.data)) return fieldsOf(parsed.data)
    }
  }
  return { title: null, outlet: null, author: null, published: null, updated: null }
}

function fieldsOf(article: JsonLdArticle) {
  return {
    title: oneLine(article.headline ?? article.name),
    outlet: oneLine(article.publisher),
    author: oneLine(article.author?.join(', ')),
    published: article.datePublished ?? null,
    updated: article.dateModified ?? null,
  }
}

const graph = z.object({ '@graph': z.array(z.unknown()) })

function candidatesIn(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
    const inGraph = graph.safeParse(value)
    if (inGraph.success) return inGraph.data['@graph']
    return Array.isArray(value) ? value : [value]
  } catch {
    return []
  }
}

function isArticle(article: JsonLdArticle): boolean {
  return [article['@type']].flat().some((type) => /(?:Article|Posting|Report)$/.test(type))
}

/** A byline in the text of the page, where its markup calls it one. */
function bylineOf(page: PageDocument): string | null {
  for (const selector of ['[rel~="author"]', '[itemprop~="author"]', '.byline', '.author-name', '.author']) {
    const element = page.querySelector(selector)
    const name = element && personIn(nameIn(element))
    if (name) return name
  }
  return null
}

function nameIn(element: PageElement): string | null {
  return oneLine(element.querySelector('[itemprop~="name"]')?.textContent ?? element.textContent)
}

/** A name, not an address and not a paragraph. */
function personIn(value: string | null): string | null {
  if (!value || value.length > 100 || /^(?:https?:|@)/.test(value)) return null
  return value.replace(/^by\s+/i, '')
}

function pubdateOf(page: PageDocument): string | null {
  const element = page.querySelector('time[pubdate], [itemprop~="datePublished"]')
  return (
    element && (element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent)
  )
}

function stamps(kind: FoundDate['kind'], values: readonly (string | null)[]): FoundDate[] {
  const quote = values.find((value) => value !== null && readStamp(value) !== null)
  const value = quote && readStamp(quote)
  return quote && value ? [{ value, kind, quote: quote.trim() }] : []
}

function webAddress(value: string | null): string | null {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null
}

function oneLine(value: string | null | undefined): string | null {
  return value?.replace(/\s+/g, ' ').trim() || null
}
