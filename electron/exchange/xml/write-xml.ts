import type { Element } from './element.ts'

/** A document in UTF-8, indented. What XML 1.0 cannot hold at all is replaced by U+FFFD: see `isHeldByXml`. */
export const writeXml = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${lines(root, '').join('\n')}\n`

/** True of text without characters that XML 1.0 forbids even as references (section 2.2). */
export const isHeldByXml = (text: string): boolean => !text.match(FORBIDDEN)

// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

function lines({ name, attributes, children, text }: Element, indent: string): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(value)}"`)
  const open = `${indent}<${name}${written.join('')}`
  if (children.length === 0) return [text === '' ? `${open}/>` : `${open}>${inText(text)}</${name}>`]
  return [`${open}>`, ...children.flatMap((child) => lines(child, `${indent} `)), `${indent}</${name}>`]
}

const inText = (text: string): string =>
  text
    .replaceAll(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')

/** A reader of XML makes spaces of the line ends and tabs of an attribute, unless they are references. */
const inAttribute = (text: string): string =>
  inText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
