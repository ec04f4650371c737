import { posix } from 'node:path'
import { childOf, childrenOf, textIn, within, type XmlElement } from '../../xml/parse-xml.ts'
import type { Package } from '../office/open-package.ts'
import { Refusal } from '../refusal.ts'

/** What a book says of itself, and the paths of its chapters in the order of reading. */
export interface Book {
  metadata: XmlElement | null
  chapters: string[]
}

/** Reads the package document of a book (EPUB 3.3, 5). Throws a `Refusal` for what is no book, and for one that is sold with a lock. */
export function bookOf(files: Package): Book {
  const path = packagePath(files)
  const root = path === null ? null : files.xml(path)
  if (path === null || root?.name !== 'package') {
    throw new Refusal('wrong-type', 'This is not an EPUB book, whatever its name says. It was not imported.')
  }
  const items = new Map(
    childrenOf(childOf(root, 'manifest') ?? root, 'item').map(({ attributes }) => [
      attributes.get('id') ?? '',
      attributes,
    ]),
  )
  const read = childrenOf(childOf(root, 'spine') ?? root, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes.get('idref') ?? '')
    return item && isChapter(item) ? [resolved(path, item.get('href') ?? '')] : []
  })
  const chapters = [...new Set(read)]
  if (chapters.some((chapter) => lockedIn(files).has(chapter))) {
    throw new Refusal('protected', 'The book is locked (DRM): only the program it was sold for can open it.')
  }
  return { metadata: childOf(root, 'metadata'), chapters }
}

/** The table of contents is for programs; what it names stands in the chapters. */
function isChapter(item: ReadonlyMap<string, string>): boolean {
  const isNav = /\bnav\b/.test(item.get('properties') ?? '')
  return !isNav && /html/i.test(item.get('media-type') ?? '')
}

/** Where the container says that the book is; several may lie in one file, and the first counts. */
function packagePath(files: Package): string | null {
  const container = files.xml('META-INF/container.xml')
  const rootfiles = container ? [...within(container, 'rootfile')] : []
  const named = rootfiles.find(({ attributes }) =>
    /oebps-package|^$/.test(attributes.get('media-type') ?? ''),
  )
  return named?.attributes.get('full-path') ?? files.paths.find((path) => path.endsWith('.opf')) ?? null
}

function lockedIn(files: Package): Set<string> {
  const encryption = files.xml('META-INF/encryption.xml')
  const references = encryption ? [...within(encryption, 'CipherReference')] : []
  return new Set(references.map(({ attributes }) => decoded(attributes.get('URI') ?? '')))
}

/** The path that an address in the package document means. */
function resolved(base: string, href: string): string {
  const [path = ''] = href.split('#')
  return posix.join('/', posix.dirname(base), decoded(path)).slice(1)
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

/** The words of the elements of a name, such as `creator`, of which a book may have several. */
export function fieldsOf(metadata: XmlElement | null, name: string): string[] {
  return (metadata ? childrenOf(metadata, name) : []).flatMap((element) => textIn(element) ?? [])
}
