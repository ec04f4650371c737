import { createHash } from 'node:crypto'
import type { Block } from '../../shared/model/document.ts'
import type { Id, Instant } from '../../shared/model/identity.ts'
import type { ProjectDocument } from '../../shared/model/project.ts'
import { derivedId } from './ids.ts'

/** What another program tells of a text. */
export interface PlainSource {
  readonly id: Id
  readonly title: string
  readonly fileName: string
  readonly text: string
  /** The file that it was read from. */
  readonly original: Uint8Array
  readonly importedAt: Instant
  readonly note: string
}

/** A document of which only the text is known. Its blocks are its paragraphs: lines without an empty one between. */
export function plainDocument({
  id,
  title,
  fileName,
  text,
  original,
  importedAt,
  note,
}: PlainSource): ProjectDocument {
  const sha256 = createHash('sha256').update(original).digest('hex')
  return {
    id,
    title: title.trim() || fileName,
    outlet: null,
    author: null,
    url: null,
    language: null,
    published: null,
    publishedCheck: false,
    reliability: null,
    words: text.match(/\S+/g)?.length ?? 0,
    read: false,
    importedAt,
    note,
    format: 'text',
    encoding: 'utf-8',
    fileName,
    bytes: original.byteLength,
    sha256,
    dates: [],
    warnings: [],
    texts: [
      {
        id: derivedId('text', id, sha256),
        current: true,
        extractor: 'another program',
        text,
        blocks: paragraphs(text),
      },
    ],
    original,
  }
}

function paragraphs(text: string): Block[] {
  const blocks: Block[] = []
  let next = 0
  for (const { index, 0: gap } of [...text.matchAll(/\n\s*\n/g), { index: text.length, 0: '' }]) {
    const words = text.slice(next, index)
    const start = next + words.length - words.trimStart().length
    const end = next + words.trimEnd().length
    if (end > start) blocks.push({ start, end, kind: 'paragraph' })
    next = index + gap.length
  }
  return blocks
}
