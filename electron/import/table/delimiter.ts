import { parse } from 'csv-parse/sync'

const DELIMITERS = [',', ';', '\t', '|']
/** Enough to tell by, in characters. */
const SAMPLE = 64 * 1024

/** The character that parts the cells: the one by which most rows have the same number of them, and the more of them the better. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const whole = sample.length < text.length ? sample.slice(0, sample.lastIndexOf('\n') + 1) : sample
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(whole, delimiter) }))
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

/** A row with half a pair of quotes in a cell was parted within a quotation, and speaks against. */
function scoreOf(sample: string, delimiter: string): number {
  const rows = rowsOf(sample, delimiter)
  const widths = rows.map((row) => (row.some(isTorn) ? 1 : row.length))
  const counts = [...Map.groupBy(widths, (width) => width)].filter(([width]) => width > 1)
  const best = Math.max(0, ...counts.map(([, same]) => same.length))
  const width = counts.find(([, same]) => same.length === best)?.[0] ?? 1
  return rows.length === 0 ? 0 : (best / rows.length) ** 2 * Math.min(width, 10)
}

const isTorn = (cell: string) => cell.split('"').length % 2 === 0

/** A sample that ends within a quote, and one that is no table at all, gives what can be read of it. */
function rowsOf(sample: string, delimiter: string): string[][] {
  return parse(sample, { ...LENIENT, delimiter, to: 50, skip_records_with_error: true })
}

/** Rows may have more or fewer cells than headings, and a quote may stand within a cell that has none around it. */
export const LENIENT = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true } as const
