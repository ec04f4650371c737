import type { RefObject } from 'react'
import type { DocumentDetail, DocumentText } from '../../shared/model/document.ts'
import type { Stance } from '../../shared/model/stance.ts'
import { QuickTag } from '../views/quick-tag/quick-tag.tsx'
import type { Span } from './span.ts'
import type { TextSurfaceHandle } from './text-surface-handle.ts'
import type { StatementActions } from './use-statements.ts'
import type { TextSelection } from './use-text-selection.ts'

/** What waits in the popover to become a statement. */
export interface Tagging {
  readonly span: Span
  readonly stance: Stance
}

interface PaneTagProps {
  tagging: Tagging
  detail: DocumentDetail
  version: DocumentText
  actions: StatementActions
  surface: RefObject<TextSurfaceHandle | null>
  onDone(): void
}

/** The popover over the words of a pane. Reading goes on behind what was marked; what was left is selected as before. */
export function PaneTag({
  tagging: { span, stance },
  detail,
  version,
  actions,
  surface,
  onDone,
}: PaneTagProps) {
  const goOn = (selection: TextSelection) => {
    onDone()
    surface.current?.select(selection)
    surface.current?.focus()
  }
  return (
    <QuickTag
      key={`${span.start}-${span.end}`}
      {...{ detail, span, stance }}
      text={version.text}
      blocks={version.blocks}
      lines={() => surface.current?.rectsOf(span) ?? []}
      onCancel={() => goOn({ anchor: span.start, focus: span.end })}
      onSave={(fields) => {
        actions.create(version.text, version.version, span, fields)
        goOn({ anchor: span.end, focus: span.end })
      }}
    />
  )
}
