/** What is scrolled by itself and comes back where it was left. */
export type Scrolled =
  | 'facets'
  | 'gaps'
  | 'import-files'
  | 'overview'
  | 'search-facets'
  | 'timeline'
  | 'timeline-table'
  | 'timeline-side'
  /** By document and chosen statement. */
  | `inspector ${string}`

/** How far each was scrolled when it was left, CSS pixels. */
export const scrolls = new Map<Scrolled, { top: number; left: number }>()
