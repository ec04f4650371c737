import { SaxesParser } from 'saxes'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Element } from './element.ts'

/** Elements within each other: no codebook is as deep. */
const DEEPEST = 500
/** Elements of one file. */
const MOST = 2_000_000

/**
 * Reads a document as a tree. No entity is expanded but the five of XML, nothing is loaded, and a document type is refused. Throws an
 * AppError `unreadable` that says where the document is wrong.
 */
export function readXml(bytes: Uint8Array): Element {
  const parser = new SaxesParser()
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  let count = 0
  parser.on('doctype', () => refuse('it declares a document type, which such a file never does'))
  parser.on('error', ({ message }) => refuse(message))
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) refuse(`its elements are more than ${DEEPEST} deep`)
    if (++count > MOST) refuse(`it has more than ${MOST} elements`)
    const element: Open = { name: local(name), attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => void open.pop())
  parser.write(decode(bytes)).close()
  const [document] = root.children
  return document ?? refuse('it is empty')
}

interface Open extends Element {
  readonly children: Open[]
  text: string
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('it is not UTF-8')
  }
}

function refuse(why: string): never {
  throw new AppError('unreadable', `The XML cannot be read: ${why}. Nothing was changed.`)
}
