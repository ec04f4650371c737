import { heldText } from '../../xml/held-text.ts'
import type { Element } from './element.ts'

/** A document in UTF-8, indented. What XML 1.0 cannot hold at all is replaced by U+FFFD: see `heldText`. */
export const writeXml = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${lines(root, '').join('\n')}\n`

function lines({ name, attributes, children, text }: Element, indent: string): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(value)}"`)
  const open = `${indent}<${name}${written.join('')}`
  if (children.length === 0) return [text === '' ? `${open}/>` : `${open}>${inText(text)}</${name}>`]
  return [`${open}>`, ...children.flatMap((child) => lines(child, `${indent} `)), `${indent}</${name}>`]
}

const inText = (text: string): string =>
  heldText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')

/** A reader of XML makes spaces of the line ends and tabs of an attribute, unless they are references. */
const inAttribute = (text: string): string =>
  inText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
