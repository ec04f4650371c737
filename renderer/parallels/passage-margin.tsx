import type { VirtualItem } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import { useCall } from '../client/hooks.ts'
import type { IntervalIndex } from '../reader/interval-index.ts'
import { createPainter } from '../reader/painter.ts'
import type { Span } from '../reader/span.ts'
import { mountedRows, rangesIn, rectsOf } from '../reader/text-dom.ts'
import { WordBoxes } from '../reader/word-boxes.tsx'
import { useChosenParallel } from '../state/parallels.ts'
import { counted } from '../ui/counted.ts'
import { PassageMenu } from './passage-menu.tsx'
import type { Passage } from './passages.ts'
import './parallels.css'

interface PassageMarginProps {
  document: Id
  passages: IntervalIndex<Passage>
  surface: RefObject<HTMLElement | null>
  /** The rows in the page, and what they are set by: where passages stand is measured again with them. */
  items: readonly VirtualItem[]
  shape: string
  /** True where the text runs from right to left. */
  isMirrored: boolean
}

/** Pixels from the upper edge of the text. */
interface PlacedPassage {
  readonly passage: Passage
  readonly top: number
  readonly height: number
}

/**
 * Brackets beside the passages of a text that stand in other documents too, and the changed words of the chosen parallel. A click
 * on a bracket lists the other documents.
 */
export function PassageMargin({ document, passages, surface, items, shape, isMirrored }: PassageMarginProps) {
  const chosen = useChosenParallel((state) => state.chosen)
  const [placed, setPlaced] = useState<readonly PlacedPassage[]>([])
  const [open, setOpen] = useState<Passage | null>(null)

  useLayoutEffect(() => {
    if (!surface.current) return
    const next = passages.items.length === 0 ? NONE : placePassages(surface.current, passages.within)
    // oxlint-disable-next-line react/set-state-in-effect -- what is measured stands in the page only now
    if (!isSame(placed, next)) setPlaced(next)
  }, [surface, items, shape, passages, placed])

  return (
    <>
      {chosen !== null && <ChangedWords parallel={chosen} {...{ document, surface, items, shape }} />}
      {placed.map(({ passage, top, height }) => (
        <button
          key={passage.start}
          type="button"
          className={isMirrored ? 'passage-bracket mirrored' : 'passage-bracket'}
          aria-label={`Also in ${counted(passage.documents, 'document')}`}
          title={`Also in ${counted(passage.documents, 'document')}`}
          aria-pressed={passage.parallels.some(({ id }) => id === chosen)}
          tabIndex={-1}
          style={{ top, height }}
          onClick={(event) => {
            event.stopPropagation()
            setOpen(passage)
          }}
        >
          {passage.documents > 1 && <span>{passage.documents}</span>}
        </button>
      ))}
      {open && (
        <PassageMenu
          passage={open}
          top={placed.find(({ passage }) => passage.start === open.start)?.top ?? 0}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

const NONE: readonly PlacedPassage[] = []

function placePassages(
  surface: HTMLElement,
  within: (stretch: { start: number; end: number }) => Passage[],
): PlacedPassage[] {
  const rows = mountedRows(surface)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  const here = within({ start: first.start, end: last.start + last.node.length })
  // To ask for a place makes the browser lay the page out, at each step of a scroll.
  if (here.length === 0) return []
  const from = surface.getBoundingClientRect().top
  return here.flatMap((passage) => {
    const lines = rectsOf(rangesIn(rows, passage))
    const top = lines[0]?.top
    if (top === undefined) return []
    const bottom = Math.max(...lines.map((line) => line.bottom))
    return { passage, top: Math.round(top - from), height: Math.round(bottom - top) }
  })
}

const isSame = (one: readonly PlacedPassage[], other: readonly PlacedPassage[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ passage, top, height }, index) =>
      passage === other[index]?.passage && top === other[index].top && height === other[index].height,
  )

interface ChangedWordsProps extends Pick<PassageMarginProps, 'document' | 'surface' | 'items' | 'shape'> {
  parallel: number
}

/** Boxes what the chosen parallel has changed in this text. */
function ChangedWords({ parallel, document, surface, items, shape }: ChangedWordsProps) {
  const [painter] = useState(createPainter)
  const difference = useCall('parallels.difference', { id: parallel }).data
  const spans = useMemo(() => {
    const side = [difference?.left, difference?.right].findIndex((one) => one?.document === document)
    if (!difference || side < 0) return UNCHANGED
    return difference.changes.map(({ left, right }) => (side === 0 ? left : right))
  }, [difference, document])
  useLayoutEffect(() => {
    if (!surface.current) return
    const rows = mountedRows(surface.current)
    painter.paint(new Map([['changed', spans.flatMap((span) => rangesIn(rows, span))]]))
  }, [painter, surface, items, spans])
  useLayoutEffect(() => () => painter.paint(new Map()), [painter])
  return <WordBoxes className="changed-box" {...{ spans, surface, items, shape }} />
}

const UNCHANGED: readonly Span[] = []
