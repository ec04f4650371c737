/** One element of a picture as text. Attributes are escaped; children are elements or the answer of `textNode`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** Words inside an element. */
export const textNode = escapeXml

interface Picture {
  /** CSS pixels. */
  width: number
  height: number
  title: string
  paper: string
}

/** A whole picture that stands alone, with its title for those who cannot see it. */
export function picture({ width, height, title, paper }: Picture, ...children: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': "'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
      'font-size': 12,
    },
    element('title', {}, textNode(title)),
    element('rect', { width, height, fill: paper }),
    ...children,
  )
}

/** Characters that XML does not allow at all are left out: an importer may have kept them. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
