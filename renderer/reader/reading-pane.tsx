import { useCallback, useMemo, useRef, useState } from 'react'
import type { DocumentDetail, DocumentText } from '../../shared/model/document.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { usePassages } from '../parallels/use-passages.ts'
import { useCommands } from '../state/commands.ts'
import { usePanes } from '../state/panes.ts'
import type { IntervalIndex } from './interval-index.ts'
import { OverlapMenu, type Overlaps } from './overlap-menu.tsx'
import { PaneFind } from './pane-find.tsx'
import { PaneHeader } from './pane-header.tsx'
import { PaneTag, type Tagging } from './pane-tag.tsx'
import { readerCommands } from './reader-commands.ts'
import { rowsOf } from './rows.ts'
import type { TextSurfaceHandle } from './text-surface-handle.ts'
import { TextSurface } from './text-surface.tsx'
import { useArrival } from './use-arrival.ts'
import { useFind, type Find } from './use-find.ts'
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

const { setCurrent, setTop, close } = usePanes.getState()

/** A document that is there to be read and marked. */
export function ReadingPane({ index, active, detail, text: version, statements }: ReadingPaneProps) {
  const { text } = version
  const { language } = detail
  const surface = useRef<TextSurfaceHandle>(null)
  const [tagging, setTagging] = useState<Tagging | null>(null)
  const [overlaps, setOverlaps] = useState<Overlaps | null>(null)
  const [top] = useState(() => topOf(index))
  const find = useFind(text)
  const rows = useShownRows(version)
  const look = useTextLook()
  const actions = useStatementActions(detail.id)
  const { suggested, offer } = useSuggested(detail, version, active, surface)
  const painted = usePainted(index, statements, find, suggested)
  const passages = usePassages(detail.id)

  const reader = useReader({
    surface,
    text,
    rows,
    language,
    actions,
    find,
    offer,
    marked: statements,
    current: painted.current,
    tag: (span, stance) => setTagging({ span: tidySpan(text, span), stance }),
    list: (there) => {
      const line = there[0] && surface.current?.rectsOf(there[0])[0]
      setOverlaps({ statements: there, x: line?.left ?? 0, y: line?.bottom ?? 0 })
    },
  })
  useCommands(useMemo(() => (active ? readerCommands(reader) : NONE), [active, reader]))
  useArrival(index, surface, statements)

  return (
    <>
      <PaneHeader
        detail={detail}
        finding={find.open}
        onFind={useToggle(find, surface)}
        onClose={useCallback(() => close(index), [index])}
      />
      {find.open && <PaneFind {...{ find, surface }} />}
      <TextSurface
        ref={surface}
        document={detail.id}
        title={detail.title}
        {...{ text, rows, language, look, painted, passages, top }}
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
        <PaneTag {...{ tagging, detail, version, actions, surface }} onDone={() => setTagging(null)} />
      )}
    </>
  )
}

const NONE = [] as const

/** Where the reader was in this pane when it was last on screen. */
const topOf = (index: number): number => usePanes.getState().panes[index]?.top ?? 0

function useShownRows({ text, blocks }: DocumentText) {
  const folded = usePanes((panes) => panes.folded)
  return useMemo(() => rowsOf(text, blocks, folded), [text, blocks, folded])
}

/** Opens and closes the find bar, from the place that is being read. */
function useToggle({ open, show, close }: Find, surface: { current: TextSurfaceHandle | null }) {
  return useCallback(
    () => (open ? close() : show(surface.current?.selection().start ?? 0)),
    [open, show, close, surface],
  )
}
