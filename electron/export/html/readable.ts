/** UTF-16 units of a page that are read. */
const MOST = 16_000

/** How a page of ours begins, as words line by line: markup tells nobody whether it is the right one. */
export function readable(page: string): string {
  const from = page.indexOf('<body')
  return page
    .slice(Math.max(from, 0))
    .slice(0, MOST)
    .replace(/<[^>]*$/, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      /<(?:br|\/?(?:h\d|p|div|li|tr|blockquote|article|section|header|nav|table|svg))\b[^>]*>/g,
      '\n',
    )
    .replaceAll(/<\/(?:td|th|dt|a)>/g, '  ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:lt|gt|quot|#39|#13|amp);/g, (entity) => SIGNS[entity] ?? entity)
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': ' ',
  '&amp;': '&',
}
