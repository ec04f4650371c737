import type { Benches } from './run-benches.ts'

/** What `npm run bench` knows, in the order in which it runs. Loaded when asked for: one that fails takes no other with it. */
export const benches: Benches = {
  store: async () => (await import('./store.ts')).bench,
  reader: async () => (await import('./reader.ts')).readerBench,
}
