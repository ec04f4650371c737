import type { IndexedDocument } from '../../../electron/search/text-index.ts'

/** A document of paragraphs, one per line. Lines that begin with `#` are headings, with `~` furniture (the sign stays). */
export function indexed(number: number, text: string, title = ''): IndexedDocument {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: line.startsWith('~') ? 'furniture' : line.startsWith('#') ? 'heading' : 'paragraph',
  })) satisfies IndexedDocument['blocks']
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  return {
    id,
    title,
    outlet: null,
    author: null,
    published: null,
    reliability: null,
    language: null,
    text,
    blocks,
  }
}
