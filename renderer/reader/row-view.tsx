import type { BlockKind } from '../../shared/model/document.ts'
import type { Row } from './rows.ts'

const ELEMENTS = {
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  furniture: 'p',
} as const satisfies Record<BlockKind, string>

interface RowViewProps {
  row: Row
  text: string
  /** The title that stands above the text already. */
  title: string
  language: string | null
  /** Pixels from the top of the surface. */
  top: number
  index: number
  measure(element: Element | null): void
}

/** One block of the text. It holds one text node and nothing else, so that an offset in it is an offset of the document. */
export function RowView({ row, text, title, language, top, index, measure }: RowViewProps) {
  const Element = ELEMENTS[row.kind]
  const words = text.slice(row.start, row.end)
  const repeated = row.kind === 'heading' && oneLine(words) === title
  return (
    <Element
      ref={measure}
      dir="auto"
      lang={language ?? undefined}
      className={['text-row', row.kind, row.continues && 'continues', repeated && 'repeated']
        .filter(Boolean)
        .join(' ')}
      style={{ top }}
      data-row={row.start}
      data-index={index}
    >
      {words}
    </Element>
  )
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')
