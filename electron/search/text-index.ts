import type { Block, Reliability } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'
import { termOf } from './analysis.ts'
import { wordsIn } from './words.ts'

/** What search needs to know of a document. Plain data: it crosses a thread boundary. */
export interface IndexedDocument {
  id: Id
  title: string
  outlet: string | null
  author: string | null
  published: PartialDate | null
  reliability: Reliability | null
  language: string | null
  text: string
  blocks: Block[]
}

export const FIELDS = ['title', 'text'] as const
export type Field = (typeof FIELDS)[number]

/** How often a term stands in each document, per field. */
export type Posting = Record<Field, Map<Id, number>>

/** A document in the index; `words` are its folded words, each between single spaces, with a line feed between two blocks. */
export interface Entry {
  document: IndexedDocument
  words: Record<Field, string>
  lengths: Record<Field, number>
}

/**
 * An inverted index in memory that takes and drops single documents. Its statistics are those of all documents at any time,
 * so that adding one document rebuilds nothing and moves every score to where a fresh index would put it.
 */
export interface TextIndex {
  put(document: IndexedDocument): void
  remove(id: Id): void
  entries: ReadonlyMap<Id, Entry>
  postings: ReadonlyMap<string, Posting>
  /** Every folded word seen so far with its term; stop words are not among them. */
  forms: ReadonlyMap<string, string>
  averageLength(field: Field): number
}

/** Makes an empty index. */
export function createTextIndex(): TextIndex {
  const entries = new Map<Id, Entry>()
  const postings = new Map<string, Posting>()
  const forms = new Map<string, string>()
  const totals: Record<Field, number> = { title: 0, text: 0 }

  const put = (document: IndexedDocument): void => {
    remove(document.id)
    const words = { title: joinedWords(document.title), text: searchableWords(document) }
    const lengths = { title: 0, text: 0 }
    for (const field of FIELDS) {
      for (const form of words[field].split(' ')) {
        const term = isWord(form) ? termOf(form) : null
        if (term === null) continue
        forms.set(form, term)
        count(postings, term, field, document.id)
        lengths[field] += 1
      }
      totals[field] += lengths[field]
    }
    entries.set(document.id, { document, words, lengths })
  }

  const remove = (id: Id): void => {
    const entry = entries.get(id)
    if (entry === undefined) return
    entries.delete(id)
    for (const field of FIELDS) {
      totals[field] -= entry.lengths[field]
      for (const form of new Set(entry.words[field].split(' '))) forget(postings, termOf(form), field, id)
    }
  }

  const averageLength = (field: Field): number => totals[field] / entries.size
  return { put, remove, entries, postings, forms, averageLength }
}

/** The stretches of a document that search looks at: everything but page furniture. */
export function searchableBlocks(document: IndexedDocument): Block[] {
  return document.blocks.filter((block) => block.kind !== 'furniture')
}

function searchableWords(document: IndexedDocument): string {
  const blocks = searchableBlocks(document).map((block) => joinedWords(document.text, block.start, block.end))
  return blocks.join('\n')
}

function joinedWords(text: string, from = 0, to = text.length): string {
  const forms = wordsIn(text, from, to).map((word) => word.form)
  return ` ${forms.join(' ')} `
}

const isWord = (form: string): boolean => form !== '' && form !== '\n'

function count(postings: Map<string, Posting>, term: string, field: Field, id: Id): void {
  let posting = postings.get(term)
  if (posting === undefined) {
    posting = { title: new Map(), text: new Map() }
    postings.set(term, posting)
  }
  posting[field].set(id, (posting[field].get(id) ?? 0) + 1)
}

function forget(postings: Map<string, Posting>, term: string | null, field: Field, id: Id): void {
  const posting = term === null ? undefined : postings.get(term)
  if (term === null || posting === undefined) return
  posting[field].delete(id)
  if (FIELDS.every((each) => posting[each].size === 0)) postings.delete(term)
}
