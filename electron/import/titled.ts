import type { Reading } from './importer.ts'

/** A reading under its title, which is set above the text as a heading unless the text begins with it. */
export function titled(title: string | null, reading: Reading): Reading {
  if (title === null || reading.text.trimStart().startsWith(title)) return { ...reading, title }
  const above = `${title}\n\n`
  const shifted = reading.blocks.map(({ start, end, kind }) => ({
    start: start + above.length,
    end: end + above.length,
    kind,
  }))
  return {
    ...reading,
    title,
    text: above + reading.text,
    blocks: [{ start: 0, end: title.length, kind: 'heading' }, ...shifted],
  }
}
