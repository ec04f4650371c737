import { parseHTML } from 'linkedom'

/** The little that is used of a page's nodes. The browser's own types are not known on this side. */
export interface PageNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  firstChild: PageNode | null
  nextSibling: PageNode | null
  parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

/** `Document` is what Readability asks for. */
export type PageDocument = Document &
  PageElement & {
    children: Iterable<PageElement>
    documentElement: (PageElement & { children: Iterable<PageElement> }) | null
    body: PageElement | null
  }

/** Parses a page or a fragment of one. Scripts are text and never run; nothing is loaded. */
export function parsePage(source: string): PageDocument {
  const page = parsed(withBody(source))
  return isWhole(page) ? page : parsed(inOneBody(source))
}

function parsed(source: string): PageDocument {
  const page: { document: PageDocument } = parseHTML(source)
  return page.document
}

/** Parses a page that is written as XML, where an element without content may end itself: `<title/>`. */
export function parseXhtml(source: string): PageDocument {
  return parsePage(
    source.replace(SELF_ENDED, (tag, name: string, rest: string) =>
      VOID.test(name) ? tag : `<${name}${rest}></${name}>`,
    ),
  )
}

const SELF_ENDED = /<([\w:-]+)((?:\s[^<>]*?)?)\/>/g
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** The tags of html and body may be left out in HTML, and in what is pasted they are; the parser does not supply them. */
function withBody(source: string): string {
  if (!/<html[\s>]/i.test(source)) return `<html><head></head><body>${source}</body></html>`
  if (/<body[\s>]/i.test(source)) return source
  const head = /<\/head\s*>/i.exec(source) ?? /<html[^>]*>/i.exec(source)
  const at = head ? head.index + head[0].length : 0
  return `${source.slice(0, at)}<body>${source.slice(at)}`
}

/** Where tags are broken or the page ends twice, the parser leaves words in the head or behind the end, which browsers never do. */
function isWhole(page: PageDocument): boolean {
  const names = (elements: Iterable<PageElement>) => [...elements].map(({ nodeName }) => nodeName)
  return (
    names(page.children).join(' ') === 'HTML' &&
    /^(?:HEAD )?BODY$/.test(names(page.documentElement?.children ?? []).join(' ')) &&
    names(page.querySelectorAll('head > *')).every((name) => OF_A_HEAD.has(name))
  )
}

const OF_A_HEAD = new Set('BASE LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '))

/** The page with all that it holds in its body; what its head says is looked for everywhere. */
function inOneBody(source: string): string {
  const language = /<html\s[^<>]*?lang\s*=\s*["']?([\w-]+)/i.exec(source)?.[1] ?? ''
  const content = source.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)(?=[\s/>])[^<>]*>/gi, '')
  return `<html lang="${language}"><head></head><body>${content}</body></html>`
}

export const ELEMENT = 1
export const TEXT = 3

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}
