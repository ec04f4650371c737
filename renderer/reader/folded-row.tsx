import { usePanes } from '../state/panes.ts'
import { counted } from '../ui/counted.ts'
import { PageMark } from './page-marks.tsx'
import type { PageStart } from './rows.ts'

/** Names a run of page furniture at its edge; a click folds it away, here and in every text. */
export function FurnitureName({ top }: { top: number }) {
  const folding = { type: 'button', tabIndex: -1, 'aria-hidden': true } as const
  return (
    <button {...folding} className="furniture-name" style={{ top }} onClick={usePanes.getState().toggleFold}>
      furniture
    </button>
  )
}

interface FoldedRowProps {
  /** The blocks of furniture that it stands for. */
  count: number
  /** The pages that begin in it. */
  pages: readonly PageStart[]
  /** Pixels from the top of the surface. */
  top: number
  index: number
  measure(element: Element | null): void
}

/** A run of page furniture that was folded away. A click shows it again, here and in every text. */
export function FoldedRow({ count, pages, top, index, measure }: FoldedRowProps) {
  return (
    <>
      <button
        ref={measure}
        type="button"
        className="text-row furniture folded"
        style={{ top }}
        data-index={index}
        aria-expanded={false}
        onClick={usePanes.getState().toggleFold}
      >
        {counted(count, 'line')} of page furniture
      </button>
      {pages.map(({ label }) => (
        <PageMark key={label} label={label} top={top} />
      ))}
    </>
  )
}
