/** Lines of a page where a list does not say how many it shows. */
const PAGE = 12

interface ListPlace {
  /** The line from which to go, from 0; -1 where none is chosen. */
  at: number
  count: number
  /** Lines that PageUp and PageDown pass over. */
  page?: number
}

/** The line to which a key leads in a list: arrows, pages, Home and End. Null for any other key, and where there is no line. */
export function stepTo(key: string, { at, count, page = PAGE }: ListPlace): number | null {
  const places: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }
  const to = places[key]
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(to, count - 1))
}
