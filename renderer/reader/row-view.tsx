import { memo, useCallback, useRef } from 'react'
import type { BlockKind } from '../../shared/model/document.ts'
import { FurnitureName } from './folded-row.tsx'
import { PageMarks } from './page-marks.tsx'
import type { RowPaint } from './row-paint.ts'
import type { Row } from './rows.ts'
import { useRowPaint } from './use-row-paint.ts'

const ELEMENTS = {
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  furniture: 'p',
} as const satisfies Record<BlockKind, string>

export interface RowViewProps {
  row: Row
  text: string
  /** The title that stands above the text already. */
  title: string
  language: string | null
  paint: RowPaint
  /** True where the pane runs from right to left. */
  isMirrored: boolean
  /** Changes when the row is set anew: in another size, width or face. */
  shape: string
  /** Pixels from the top of the surface. */
  top: number
  index: number
  /** Tells of a row whether some of it is on screen now. */
  isInSight(row: Row): boolean
  measure(element: Element | null): void
}

/**
 * One block of the text. It holds one text node and nothing else, so that an offset in it is an offset of the document; its
 * marks are drawn beside it. Scrolling leaves it alone.
 */
export const RowView = memo(function RowView({
  row,
  text,
  title,
  language,
  measure,
  ...props
}: RowViewProps) {
  const element = useRef<HTMLElement>(null)
  const picture = useRef<SVGSVGElement>(null)
  useRowPaint(element, picture, row, props.paint, props.isMirrored, props.shape, props.isInSight)
  const hold = useCallback(
    (mounted: HTMLElement | null) => {
      element.current = mounted
      measure(mounted)
    },
    [measure],
  )
  const Element = ELEMENTS[row.kind]
  const words = text.slice(row.start, row.end)
  const isPainted = props.paint.stretches.length > 0
  const repeated = row.kind === 'heading' && oneLine(words) === title
  return (
    <>
      <Element
        ref={hold}
        dir="auto"
        lang={language ?? undefined}
        className={[
          'text-row',
          row.kind,
          row.continues && 'continues',
          repeated && 'repeated',
          SPACED.test(words) && 'spaced',
          isPainted && 'painted',
        ]
          .filter(Boolean)
          .join(' ')}
        style={{ top: props.top }}
        data-row={row.start}
        data-index={props.index}
      >
        {words}
      </Element>
      {row.heads && <FurnitureName top={props.top} />}
      {row.pages && (
        <PageMarks row={row} pages={row.pages} element={element} top={props.top} shape={props.shape} />
      )}
      {props.paint.marks.length > 0 && (
        <svg className="row-marks" ref={picture} style={{ top: props.top }} aria-hidden />
      )}
    </>
  )
})

/** Words of which something would be lost if spaces were set as in any page: runs of them, tabs, breaks, spaces at an end. */
const SPACED = /[ \t\r\n]{2}|[\t\r\n]|^ | $/

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')
