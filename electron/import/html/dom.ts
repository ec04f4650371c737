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
    documentElement: PageElement | null
    body: PageElement | null
  }

/** Parses a page or a fragment of one. Scripts are text and never run; nothing is loaded. */
export function parsePage(source: string): PageDocument {
  const page: { document: PageDocument } = parseHTML(withBody(source))
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

export const ELEMENT = 1
export const TEXT = 3

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}
