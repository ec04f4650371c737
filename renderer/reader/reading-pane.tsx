import { useCallback, useMemo, useRef, useState } from 'react'
import type { DocumentDetail, DocumentText } from '../../shared/model/document.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { usePassages } from '../parallels/use-passages.ts'
import { useCommands } from '../state/commands.ts'
import { usePanes } from '../state/panes.ts'
import { QuickTag } from '../views/quick-tag/quick-tag.tsx'
import { FindBar } from './find-bar.tsx'
import type { IntervalIndex } from './interval-index.ts'
import { OverlapMenu, type Overlaps } from './overlap-menu.tsx'
import { PaneHeader } from './pane-header.tsx'
import { readerCommands } from './reader-commands.ts'
import { rowsOf } from './rows.ts'
import type { Span } from './span.ts'
import type { TextSurfaceHandle } from './text-surface-handle.ts'
import { TextSurface } from './text-surface.tsx'
import { useArrival } from './use-arrival.ts'
import { useFind } from './use-find.ts'
import { usePainted } from './use-painted.ts'
import { useReader } from './use-reader.ts'
import { useSuggested } from './use-suggested.ts'
import { useTextLook } from './use-text-look.ts'
import { useStatementActions } from './use-statements.ts'
import { tidySpan } from './word-steps.ts'

interface ReadingPaneProps {
  index: number
  active: boolean
  detail: DocumentDetail
  text: DocumentText
  statements: IntervalIndex<Statement>
}

/** What waits in the popover to become a statement. */
interface Tagging {
  span: Span
  stance: Stance
}

/** A document that is there to be read and marked. */
export function ReadingPane({ index, active, detail, text: version, statements }: ReadingPaneProps) {
  const { text, blocks } = version
  const surface = useRef<TextSurfaceHandle>(null)
  const [tagging, setTagging] = useState<Tagging | null>(null)
  const [overlaps, setOverlaps] = useState<Overlaps | null>(null)
  const find = useFind(text)
  const actions = useStatementActions(detail.id)
  const setCurrent = usePanes((panes) => panes.setCurrent)
  const setTop = usePanes((panes) => panes.setTop)
  const close = usePanes((panes) => panes.close)
  const closePane = useCallback(() => close(index), [close, index])
  const [top] = useState(() => topOf(index))

  const folded = usePanes((panes) => panes.folded)
  const rows = useMemo(() => rowsOf(text, blocks, folded), [text, blocks, folded])
  const look = useTextLook()
  const { suggested, offer } = useSuggested(detail, version, active, surface)
  const painted = usePainted(index, statements, find, suggested)
  const { current, foundHere } = painted
  const passages = usePassages(detail.id)

  const reader = useReader({
    surface,
    text,
    rows,
    marked: statements,
    current,
    actions,
    find,
    offer,
    language: detail.language,
    tag: (span, stance) => setTagging({ span: tidySpan(text, span), stance }),
    list: (there) => {
      const line = there[0] && surface.current?.rectsOf(there[0])[0]
      setOverlaps({ statements: there, x: line?.left ?? 0, y: line?.bottom ?? 0 })
    },
  })
  useCommands(useMemo(() => (active ? readerCommands(reader) : NONE), [active, reader]))
  useArrival(index, surface, statements)

  const leaveTagging = () => {
    setTagging(null)
    surface.current?.focus()
    if (tagging) surface.current?.select({ anchor: tagging.span.start, focus: tagging.span.end })
  }

  return (
    <>
      <PaneHeader detail={detail} finding={find.open} onFind={find.toggle} onClose={closePane} />
      {find.open && (
        <FindBar
          needle={find.needle}
          count={find.places.length}
          here={find.index}
          onNeedle={(needle) => show(surface.current, find.seek(needle, 0))}
          onStep={(by) => show(surface.current, find.step(by))}
          onClose={() => {
            find.close()
            surface.current?.focus()
            if (foundHere) surface.current?.select({ anchor: foundHere.start, focus: foundHere.end })
          }}
        />
      )}
      <TextSurface
        ref={surface}
        document={detail.id}
        title={detail.title}
        {...{ text, rows, look, painted, passages }}
        language={detail.language}
        top={top}
        onTop={(top) => setTop(index, top)}
        onPick={(under, suggestions) => {
          setCurrent(under[0]?.id ?? null)
          offer.choose(under.length > 0 ? null : (suggestions[0] ?? null))
        }}
        onOverlaps={setOverlaps}
      />
      {overlaps && (
        <OverlapMenu
          overlaps={overlaps}
          onChoose={({ id }) => setCurrent(id)}
          onClose={() => {
            setOverlaps(null)
            surface.current?.focus()
          }}
        />
      )}
      {tagging && (
        <QuickTag
          key={`${tagging.span.start}-${tagging.span.end}`}
          {...{ detail, text, blocks }}
          span={tagging.span}
          stance={tagging.stance}
          lines={() => surface.current?.rectsOf(tagging.span) ?? []}
          onCancel={leaveTagging}
          onSave={(fields) => {
            actions.create(text, version.version, tagging.span, fields)
            setTagging(null)
            surface.current?.select({ anchor: tagging.span.end, focus: tagging.span.end })
            surface.current?.focus()
          }}
        />
      )}
    </>
  )
}

const NONE = [] as const

/** Where the reader was in this pane when it was last on screen. */
const topOf = (index: number): number => usePanes.getState().panes[index]?.top ?? 0

function show(surface: TextSurfaceHandle | null, span: Span | null): void {
  if (span) surface?.reveal(span)
}
