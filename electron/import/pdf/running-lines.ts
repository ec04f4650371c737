import { rowsOf, type Segment } from './segments.ts'

/** A page as its segments, with the rows at its edges that do not belong to the text. */
export interface Trimmed {
  body: Segment[]
  /** Running heads and the like, from top to bottom. */
  heads: string[]
  feet: string[]
}

/** How far from the edge of the text a running line may stand, in rows. */
const EDGE = 3
/** A line that is the same on this many pages is no part of the text. */
const FEWEST = 3

interface Edge {
  row: Segment[]
  text: string
  /** The same for lines that differ in the number of the page only, and stand at one height. */
  key: string
}

/** Tells running heads and feet from the text: rows at an edge that come again at their height on other pages, but for their numbers. */
export function trimPages(pages: readonly Segment[][]): Trimmed[] {
  const edges = pages.map(edgesOf)
  const counts = new Map<string, number>()
  for (const edge of edges.flatMap((page) => [...new Map(page.map((each) => [each.key, each])).values()]))
    counts.set(edge.key, (counts.get(edge.key) ?? 0) + 1)
  const fewest = Math.min(FEWEST, Math.max(2, pages.length))
  return pages.map((segments, i) => {
    const running = (edges[i] ?? []).filter(
      ({ key, text }) => (counts.get(key) ?? 0) >= fewest || isPageNumber(text),
    )
    const gone = new Set(running.flatMap(({ row }) => row))
    const body = segments.filter((segment) => !gone.has(segment))
    const top = Math.min(...body.map(({ y }) => y))
    const textsOf = (edge: readonly Edge[]) => edge.map(({ text }) => text)
    return {
      body,
      heads: textsOf(running.filter(({ row }) => (row[0]?.y ?? 0) <= top)),
      feet: textsOf(running.filter(({ row }) => (row[0]?.y ?? 0) > top)),
    }
  })
}

function edgesOf(segments: readonly Segment[]): Edge[] {
  const rows = rowsOf(segments)
  const edges = rows.length <= 2 * EDGE ? rows : [...rows.slice(0, EDGE), ...rows.slice(-EDGE)]
  return edges.map((row) => {
    const text = row
      .toSorted((a, b) => a.left - b.left)
      .map((segment) => segment.text)
      .join('\t')
    const height = Math.round((row[0]?.y ?? 0) / 6)
    return { row, text, key: `${height} ${text.replace(/\d+|\b[ivxlc]+\b/gi, '#')}` }
  })
}

/** "3", "- 3 -", "Page 3 of 12", "iv". */
function isPageNumber(text: string): boolean {
  return /^(?:[-–—\s]*\d{1,4}[-–—\s]*|[ivxl]{1,6}|(?:page|seite|p\.|с\.|стр\.)\s*\d{1,4}(?:\s*(?:\/|of|von|de|из)\s*\d{1,4})?|\d{1,4}\s*(?:\/|of|von|de|из)\s*\d{1,4})$/iu.test(
    text,
  )
}
