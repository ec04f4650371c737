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

export interface PageDocument extends PageElement {
  documentElement: PageElement | null
  body: PageElement | null
  title: string
}

/** Parses a page. Scripts are text and never run; nothing is loaded. */
export function parsePage(source: string): PageDocument {
  const page: { document: PageDocument } = parseHTML(source)
  return page.document
}

export const ELEMENT = 1
export const TEXT = 3

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}
