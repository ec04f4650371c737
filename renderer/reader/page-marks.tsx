import { useLayoutEffect, useState, type RefObject } from 'react'
import type { PageStart, Row } from './rows.ts'
import './page-marks.css'

interface PageMarksProps {
  row: Row
  pages: readonly PageStart[]
  element: RefObject<HTMLElement | null>
  /** Pixels from the top of the surface. */
  top: number
  /** Changes when the row is set anew. */
  shape: string
}

/** Names the pages that begin in a row, in the margin beside the line where each begins. */
export function PageMarks({ row, pages, element, top, shape }: PageMarksProps) {
  const [tops, setTops] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- what is measured stands in the page only now
    setTops(pages.map(({ at }) => topOf(element.current, at - row.start)))
  }, [row, pages, element, shape])
  return pages.map(({ label }, i) => <PageMark key={label} label={label} top={top + (tops[i] ?? 0)} />)
}

/** The name of a page, in the margin. */
export function PageMark({ label, top }: { label: string; top: number }) {
  return (
    <span className="page-mark" style={{ top }} title={`Page ${label} begins here`}>
      p. {label}
    </span>
  )
}

/** How far below the top of a row the line stands that holds an offset, in pixels. */
function topOf(row: HTMLElement | null, offset: number): number {
  const words = row?.firstChild
  if (!row || !(words instanceof Text) || offset <= 0) return 0
  const range = document.createRange()
  range.setStart(words, Math.min(offset, words.length - 1))
  range.setEnd(words, Math.min(offset + 1, words.length))
  return Math.round(range.getBoundingClientRect().top - row.getBoundingClientRect().top)
}
