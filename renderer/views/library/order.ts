import type { DocumentSummary } from '../../../shared/model/document.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'

export const SORTS = {
  newest: 'Published, newest first',
  oldest: 'Published, oldest first',
  title: 'Title',
  outlet: 'Outlet',
  imported: 'Imported, latest first',
  statements: 'Most statements first',
} as const
export type Sort = keyof typeof SORTS

export const SHOWN = {
  all: 'All documents',
  unread: 'Unread',
  marked: 'With statements',
  unmarked: 'Without statements',
  check: 'Date to check',
} as const
export type Shown = keyof typeof SHOWN

export interface LibraryFilter {
  words: string
  sort: Sort
  shown: Shown
}

/** The documents that the library lists, in its order. Every word that was typed must stand in title, outlet or author. */
export function listed(documents: readonly DocumentSummary[], filter: LibraryFilter): DocumentSummary[] {
  const hasTheWords = hasWords(filter.words)
  const fits = (document: DocumentSummary) => {
    const { title, outlet, author } = document
    return TESTS[filter.shown](document) && hasTheWords(`${title} ${outlet ?? ''} ${author ?? ''}`)
  }
  return documents.filter(fits).sort(ORDERS[filter.sort])
}

/** The years in which the documents were published. */
export function yearsOf(documents: readonly DocumentSummary[]): Set<string> {
  return new Set(documents.flatMap(({ published }) => published?.slice(0, 4) ?? []))
}

/** Claims, denials, questions and comments together. */
export function statementsOf({ counts }: DocumentSummary): number {
  return counts.claim + counts.denial + counts.question + counts.comment
}

const TESTS: Readonly<Record<Shown, (document: DocumentSummary) => boolean>> = {
  all: () => true,
  unread: ({ read }) => !read,
  marked: (document) => statementsOf(document) > 0,
  unmarked: (document) => statementsOf(document) === 0,
  check: ({ publishedCheck }) => publishedCheck,
}

type Order = (a: DocumentSummary, b: DocumentSummary) => number

const letters = new Intl.Collator(undefined, { numeric: true })
const byTitle: Order = (a, b) => letters.compare(a.title, b.title)

/** Undated documents come last in both directions: not knowing is neither old nor new. */
const byDate =
  (direction: 1 | -1): Order =>
  (a, b) => {
    if (a.published === null || b.published === null)
      return Number(a.published === null) - Number(b.published === null) || byTitle(a, b)
    if (a.published === b.published) return byTitle(a, b)
    return a.published < b.published ? -direction : direction
  }

const ORDERS: Readonly<Record<Sort, Order>> = {
  newest: byDate(-1),
  oldest: byDate(1),
  title: byTitle,
  outlet: (a, b) => letters.compare(a.outlet ?? '\uFFFF', b.outlet ?? '\uFFFF') || byDate(-1)(a, b),
  imported: (a, b) => (a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : byTitle(a, b)),
  statements: (a, b) => statementsOf(b) - statementsOf(a) || byTitle(a, b),
}
