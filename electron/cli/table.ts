/** Cells of a plain table for a terminal; a row is one line. */
export type Row = readonly (string | number | null)[]

/** Lines with aligned columns; numbers stand to the right, line breaks in cells become spaces, nothing is cut. */
export function table(header: readonly string[], rows: readonly Row[]): string[] {
  const cells = [header, ...rows].map((row) => row.map((cell) => String(cell ?? '–').replace(/\s+/g, ' ')))
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const right = header.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'),
  )
  return cells.map((row) =>
    row
      .map((cell, column) =>
        right[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
