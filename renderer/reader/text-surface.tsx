import { useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import { PassageMargin } from '../parallels/passage-margin.tsx'
import type { Passage } from '../parallels/passages.ts'
import { runsRightToLeft } from './direction.ts'
import type { IntervalIndex } from './interval-index.ts'
import { Minimap } from './minimap.tsx'
import type { Painted } from './row-paint.ts'
import { offsetAt } from './row-places.ts'
import type { Row } from './rows.ts'
import { between, isEmpty } from './span.ts'
import { STROKE_PATTERNS } from './stroke-patterns.tsx'
import { surfaceClicks, type ClickListeners } from './surface-clicks.ts'
import { rangesOf, rectsOf } from './text-dom.ts'
import { TextRows } from './text-rows.tsx'
import type { TextSurfaceHandle } from './text-surface-handle.ts'
import { useTextOnScreen } from './texts-on-screen.ts'
import { lookStyle, type TextLook } from './text-look.ts'
import { turnPage } from './turn-page.ts'
import { useCaretKeys } from './use-caret-keys.ts'
import { useCaretPlace } from './use-caret-place.ts'
import { useCaret } from './use-caret.ts'
import { useReveal } from './use-reveal.ts'
import { useScrollLink } from './use-scroll-link.ts'
import { useTextSelection } from './use-text-selection.ts'
import { useTextWindow } from './use-text-window.ts'
import { WordBoxes } from './word-boxes.tsx'
import { previousWordStart } from './word-steps.ts'
import './text.css'
import './painted.css'
import './caret.css'

interface TextSurfaceProps extends ClickListeners {
  ref: Ref<TextSurfaceHandle>
  document: Id
  title: string
  text: string
  rows: readonly Row[]
  language: string | null
  look: TextLook
  painted: Painted
  passages: IntervalIndex<Passage>
  /** The first offset to show. */
  top: number
  onTop(top: number): void
}

/** The words of a document: windowed, selectable, with a caret, and painted without touching a letter. */
export function TextSurface({ ref, title, text, rows, language, look, painted, ...props }: TextSurfaceProps) {
  const { document, passages, onTop } = props
  const scroller = useRef<HTMLDivElement>(null)
  const surface = useRef<HTMLDivElement>(null)
  const selecting = useTextSelection(surface, rows)
  const { selection, latest, select } = selecting
  const pinned = selection ? [selection.anchor, selection.focus] : []
  const { virtualizer, shape, isRowInSight } = useTextWindow(
    rows,
    text,
    pinned,
    look,
    scroller,
    props.top,
    painted.current?.start ?? null,
  )
  const lead = useScrollLink(document, rows, virtualizer, scroller)
  const { reveal, isRevealing } = useReveal(rows, virtualizer, scroller, surface)
  useTextOnScreen({ document, rows, virtualizer, scroller, surface, reveal })
  const items = virtualizer.getVirtualItems()
  const style = useMemo(() => lookStyle(look), [look])
  const isMirrored = useMemo(() => runsRightToLeft(text), [text])
  const span = useMemo(() => selection && between(selection.anchor, selection.focus), [selection])
  const cue = painted.suggested?.chosen?.cue
  const cues = useMemo(() => (cue ? [cue] : []), [cue])
  const caret = useCaret({ surface, rows, items, shape, selection })

  const wordNear = (height: number) =>
    previousWordStart(text, Math.floor(offsetAt(rows, virtualizer, height)), language)
  const turn = (direction: 1 | -1) =>
    turnPage(direction, { scroller, surface, line: look.line, latest, select, wordNear })

  const { here, onFocus } = useCaretPlace({ surface, scroller, rows, items, selecting, isRevealing })
  const press = useCaretKeys({ surface, scroller, text, rows, language, here, select, reveal, turn })

  useImperativeHandle(ref, () => ({
    selection: () => {
      const now = here()
      return between(now.anchor, now.focus)
    },
    select,
    reveal: (wanted) => {
      lead()
      reveal(wanted)
    },
    rectsOf: (wanted) => (surface.current ? rectsOf(rangesOf(surface.current, wanted)) : []),
    focus: () => scroller.current?.focus({ preventScroll: true }),
    page: turn,
  }))

  return (
    <div className="text" dir={isMirrored ? 'rtl' : 'ltr'} style={style}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys and clicks move a caret */}
      <div
        className={caret ? 'text-scroller with-caret' : 'text-scroller'}
        ref={scroller}
        role="document"
        aria-label={`Text of ${title}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys move a caret in it
        tabIndex={0}
        data-region-focus=""
        {...surfaceClicks(surface, painted, props, selecting)}
        onKeyDown={press}
        onFocus={onFocus}
        onCopy={(event) => {
          if (!span || isEmpty(span)) return
          event.preventDefault()
          event.clipboardData.setData('text/plain', text.slice(span.start, span.end))
        }}
        // Asked of the element itself, it would be laid out once more for the answer.
        onScrollEnd={() => onTop(Math.floor(offsetAt(rows, virtualizer, virtualizer.scrollOffset ?? 0)))}
      >
        <div
          className="text-surface"
          data-text-surface=""
          ref={surface}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {STROKE_PATTERNS}
          <TextRows
            {...{ items, rows, text, title, language, painted, shape, isMirrored }}
            selected={span}
            isInSight={isRowInSight}
            measure={virtualizer.measureElement}
          />
          <WordBoxes className="cue-box" spans={cues} {...{ surface, items, shape }} />
          <PassageMargin {...{ document, passages, surface, items, shape, isMirrored }} />
          {caret && <i className="caret" aria-hidden style={caret} />}
        </div>
      </div>
      <Minimap
        {...{ rows, virtualizer, scroller }}
        statements={painted.statements.items}
        current={painted.current}
        passages={passages.items}
      />
    </div>
  )
}
