import { childOf, childrenOf, textIn, type XmlElement } from '../../xml/parse-xml.ts'
import type { FeedEntry } from './entry.ts'

/** The entries of a feed: RSS 2.0, RSS 1.0 (RDF) or Atom (RFC 4287). */
export function entriesOf(root: XmlElement): XmlElement[] {
  if (root.name === 'feed') return childrenOf(root, 'entry')
  const channel = childOf(root, 'channel')
  return [...(channel ? childrenOf(channel, 'item') : []), ...childrenOf(root, 'item')]
}

/** What an entry says, completed by what its feed says of all. */
export function readEntry(root: XmlElement, entry: XmlElement): FeedEntry {
  const feed = root.name === 'feed' ? root : childOf(root, 'channel')
  const first = (...names: readonly string[]) => valueOf(entry, names)
  const source = childOf(entry, 'source')
  return {
    title: first('title'),
    content: first('encoded', 'content', 'description', 'summary'),
    author: people(entry) ?? (feed && people(feed)),
    url: addressOf(entry),
    published: first('pubDate', 'published', 'date', 'issued'),
    updated: first('updated', 'modified'),
    outlet: (source && (valueOf(source, ['title']) ?? textIn(source))) ?? (feed && valueOf(feed, ['title'])),
    language:
      entry.attributes.get('lang') ?? root.attributes.get('lang') ?? (feed && valueOf(feed, ['language'])),
  }
}

/** The first of these elements that says something. Markup that stands as elements is written out again. */
function valueOf(parent: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of childrenOf(parent, name)) {
      const value = markupIn(element).trim()
      if (value !== '') return value
    }
  }
  return null
}

function markupIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : tagged(child))).join('')
}

function tagged(element: XmlElement): string {
  const words = element.children
    .map((child) =>
      typeof child === 'string' ? child.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : tagged(child),
    )
    .join('')
  return `<${element.name}>${words}</${element.name}>`
}

/** `dc:creator`, or the names in `author`; RSS writes addresses there, with the name in brackets. */
function people(element: XmlElement): string | null {
  const names = [...childrenOf(element, 'creator'), ...childrenOf(element, 'author')].flatMap((author) => {
    const name = textIn(childOf(author, 'name')) ?? textIn(author)
    return name ? (/\(([^)]+)\)\s*$/.exec(name)?.[1] ?? name) : []
  })
  return [...new Set(names)].join(', ') || null
}

/** The page of the entry: the text of `link`, its `href` in Atom, or a `guid` that is an address. */
function addressOf(entry: XmlElement): string | null {
  const links = childrenOf(entry, 'link').filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  )
  const candidates = [
    ...links.map((link) => link.attributes.get('href') ?? textIn(link)),
    textIn(childOf(entry, 'guid')),
    textIn(childOf(entry, 'id')),
  ]
  return candidates.find((value) => value && /^https?:\/\//i.test(value) && URL.canParse(value)) ?? null
}
