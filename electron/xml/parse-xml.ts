import { SaxesParser } from 'saxes'
import { XmlFault } from './xml-fault.ts'

/** An element. Names are those behind the colon: prefixes are up to the program that wrote the file. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: (XmlElement | string)[]
}

/** Bounds on what is read. Elements stand in one another at most `depth` deep. */
export interface XmlLimits {
  depth: number
  elements: number
}

const LIMITS: XmlLimits = { depth: 400, elements: 3_000_000 }

/**
 * The root element of an XML document. A document type is passed over: entities that it declares are neither loaded nor replaced, so
 * that `&name;` stays as written. Throws an `XmlFault` for what is not well formed, and as soon as a bound is passed.
 */
export function parseXml(source: string, limits: Partial<XmlLimits> = {}): XmlElement {
  const { depth, elements } = { ...LIMITS, ...limits }
  const document: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [document]
  let count = 0
  const add = (child: XmlElement | string) => open.at(-1)?.children.push(child)
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    if (!error.message.includes('undefined entity')) throw new XmlFault('malformed', error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    count += 1
    if (open.length > depth || count > elements)
      throw new XmlFault('too-complex', 'The XML is nested too deeply.')
    const element = { name: localName(name), attributes: localNames(attributes), children: [] }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(source).close()
  const root = document.children.find((child) => typeof child !== 'string')
  if (!root) throw new XmlFault('malformed', 'There is no element in the XML.')
  return root
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** One without a prefix goes before one with. */
function localNames(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const entries = Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns'))
  const named = ([name, value]: [string, string]) => [localName(name), value] as const
  return new Map([
    ...entries.filter(([name]) => name.includes(':')).map(named),
    ...entries.filter(([name]) => !name.includes(':')).map(named),
  ])
}

/** The elements right under one, of a name or of all. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? [child] : [],
  )
}

/** The first element right under one that has this name, or null. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return (element && childrenOf(element, name)[0]) ?? null
}

/** The elements of a name anywhere under one, in the order of the text. */
export function* within(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child
    yield* within(child, name)
  }
}

/** All text under an element; null under none, and where it is blank. */
export function textIn(element: XmlElement | null | undefined): string | null {
  const text = (inner: XmlElement): string =>
    inner.children.map((child) => (typeof child === 'string' ? child : text(child))).join('')
  return (element && text(element).replace(/\s+/g, ' ').trim()) || null
}
