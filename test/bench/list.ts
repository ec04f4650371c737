import type { Benches } from './run-benches.ts'

/** What `npm run bench` knows, in the order in which it runs. Loaded when asked for: one that fails takes no other with it. */
export const benches: Benches = {
  import: async () => (await import('./import.ts')).bench,
  open: async () => (await import('./open.ts')).bench,
  store: async () => (await import('./store.ts')).bench,
  search: async () => (await import('./search.ts')).bench,
  growth: async () => (await import('./growth.ts')).bench,
  parallels: async () => (await import('./parallels.ts')).bench,
  alike: async () => (await import('./alike.ts')).bench,
  book: async () => (await import('./book.ts')).bench,
  wait: async () => (await import('./wait.ts')).bench,
  suggest: async () => (await import('./suggest.ts')).bench,
  formats: async () => (await import('./formats.ts')).bench,
  anchor: async () => (await import('./anchor.ts')).bench,
  reader: async () => (await import('./reader.ts')).readerBench,
}
