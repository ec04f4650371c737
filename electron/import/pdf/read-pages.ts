import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { TextItem, TextStyle } from 'pdfjs-dist/types/src/display/api.js'
import { commentsIn, fieldsIn } from './annotations.ts'
import type { Page, Run } from './page.ts'

/** What is drawn on the pages of a PDF. The library lets go of each before the next. */
export async function readPages(pdf: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = []
  const labels = await pdf.getPageLabels()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { height, transform } = page.getViewport({ scale: 1 })
    const { items, styles } = await page.getTextContent()
    const annotations: unknown[] = await page.getAnnotations()
    const drawn = items.filter((item) => 'str' in item)
    pages.push({
      label: labels?.[number - 1]?.trim() || String(number),
      height,
      directions: byDirection([...drawn, ...fieldsIn(annotations)], styles, transform),
      comments: commentsIn(annotations),
    })
    page.cleanup()
  }
  return pages
}

function byDirection(
  items: readonly TextItem[],
  styles: Readonly<Record<string, TextStyle>>,
  viewport: readonly number[],
): Run[][] {
  const directions = new Map<number, Run[]>()
  let isApart = false
  for (const item of items) {
    if (item.str.trim() === '') {
      isApart ||= item.str !== '' || item.hasEOL
      continue
    }
    const { angle, run } = placed(item, styles[item.fontName]?.vertical ?? false, viewport)
    const runs = directions.get(angle) ?? []
    directions.set(angle, runs)
    runs.push({ ...run, isApart })
    isApart = item.hasEOL
  }
  return [...directions.values()].toSorted((a, b) => lettersIn(b) - lettersIn(a))
}

/** A run in a page turned by as many degrees as the run is turned, so that it lies level. Columns of signs lie on their side. */
function placed(item: TextItem, isVertical: boolean, viewport: readonly number[]) {
  const [a, b, c, d, x, y] = multiplied(viewport, item.transform.map(Number))
  const turn = isVertical ? Math.atan2(b, a) + Math.PI / 2 : Math.atan2(b, a)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const left = x * cos + y * sin
  const run = {
    text: item.str,
    left,
    right: left + (isVertical ? item.height : item.width),
    y: y * cos - x * sin,
    size: Math.hypot(c, d) || item.height || 1,
    font: item.fontName,
    isRightToLeft: item.dir === 'rtl',
  }
  return { angle: Math.round((turn * 180) / Math.PI / 3), run }
}

/** The product of two matrices `[a b c d e f]`, as PDF writes them (ISO 32000-1, 8.3.4): the second is applied first. */
function multiplied(first: readonly number[], second: readonly number[]) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ] as const
}

function lettersIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}
