import { useEffect, useMemo, type Ref, type RefObject } from 'react'
import type { ReviewItem } from '../../../shared/contract/versions.ts'
import type { DocumentText } from '../../../shared/model/document.ts'
import { usePassages } from '../../parallels/use-passages.ts'
import { intervalIndex } from '../../reader/interval-index.ts'
import { rowsOf } from '../../reader/rows.ts'
import type { TextSurfaceHandle } from '../../reader/text-surface-handle.ts'
import { TextSurface } from '../../reader/text-surface.tsx'
import { useTextLook } from '../../reader/use-text-look.ts'

const NONE = [] as const
const NOTHING = { found: intervalIndex(NONE), foundHere: null, current: null }

interface ReviewTextProps {
  surface: RefObject<TextSurfaceHandle | null> & Ref<TextSurfaceHandle>
  item: ReviewItem
  text: DocumentText
}

/** The current text with the candidate in sight, to read around it or to select other words. */
export function ReviewText({
  surface,
  item: { statement, candidate },
  text: { text, blocks },
}: ReviewTextProps) {
  const look = useTextLook()
  const passages = usePassages(statement.document)
  const rows = useMemo(() => rowsOf(text, blocks, false), [text, blocks])
  const [start, end] = [candidate?.start ?? null, candidate?.end ?? null]
  const painted = useMemo(() => {
    const there =
      start === null || end === null ? NONE : [{ ...statement, anchor: 'sure' as const, start, end }]
    return {
      ...NOTHING,
      statements: intervalIndex(there),
      suggested: { all: intervalIndex(NONE), chosen: null },
    }
  }, [statement, start, end])
  useEffect(() => {
    if (start !== null && end !== null) surface.current?.reveal({ start, end })
  }, [surface, start, end])
  return (
    <TextSurface
      ref={surface}
      document={statement.document}
      title={statement.title}
      {...{ text, rows, look, painted, passages }}
      language={null}
      top={start ?? 0}
      onTop={ignore}
      onPick={ignore}
      onOverlaps={ignore}
    />
  )
}

const ignore = () => undefined
