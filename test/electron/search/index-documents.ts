import type { Block } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Analysable } from '../../../electron/search/index/analyse.ts'
import { analyse } from '../../../electron/search/index/analyse.ts'
import { FINGERPRINT } from '../../../electron/search/index/fingerprint.ts'
import type { IndexSource } from '../../../electron/search/index/index-source.ts'

export interface TestDocument extends Analysable {
  readonly id: Id
}

/** A document of paragraphs, one per line. Lines that begin with `#` are headings, with `~` furniture (the sign stays). */
export function indexed(number: number, text: string, title = '', language = 'en'): TestDocument {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: line.startsWith('~') ? 'furniture' : line.startsWith('#') ? 'heading' : 'paragraph',
  }))
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  return { id, title, language, text, blocks }
}

/** Documents that wait to come into a segment, with no workspace behind them. Equal ones are shown by title. */
export function sourceOf(documents: readonly TestDocument[]): IndexSource {
  const titleOf = (number: number) => documents[number]?.title ?? ''
  return {
    snapshot: (read) => read(),
    version: () => 1,
    entriesSince: () =>
      documents.map(({ id }, number) => ({ number, document: id, present: true, analysis: FINGERPRINT })),
    pendingAfter: () =>
      documents.map((document, number) => ({ id: number + 1, number, bytes: analyse(document) })),
    segments: () => [],
    page: () => null,
    freeSegment: () => 1,
    isLittered: () => false,
    document: (id) => documents.find((document) => document.id === id) ?? indexed(0, ''),
    order: () => [...documents.keys()].toSorted((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1)),
  }
}
