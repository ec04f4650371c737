import { Columns2, Search, X } from 'lucide-react'
import { memo } from 'react'
import type { DocumentDetail } from '../../shared/model/document.ts'
import { usePanes } from '../state/panes.ts'
import { dateWords } from '../ui/dates.ts'
import { Grade } from '../ui/grade.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { StanceCount } from '../ui/mark.tsx'

interface PaneHeaderProps {
  detail: DocumentDetail
  finding?: boolean
  /** Absent while the text is not there yet. */
  onFind?: () => void
  onClose(): void
}

/** Title, outlet, date, reliability and counts of the document in a pane. The pane can be dragged by it. */
export const PaneHeader = memo(function PaneHeader({
  detail,
  finding = false,
  onFind,
  onClose,
}: PaneHeaderProps) {
  const { title, language } = detail
  const isBesideOthers = usePanes(({ panes }) => panes.length > 1)
  const linked = usePanes((panes) => panes.linked)
  const { toggleLink } = usePanes.getState()
  return (
    <header className="pane-header" draggable data-drag-handle="">
      <h2 dir="auto" lang={language ?? undefined} title={title}>
        {title}
      </h2>
      <PaneFacts detail={detail} />
      <div className="pane-tools">
        {onFind && (
          <IconButton
            icon={Search}
            label="Find in document"
            command="text.find"
            pressed={finding}
            onClick={onFind}
          />
        )}
        {isBesideOthers && (
          <IconButton
            icon={Columns2}
            label="Scroll panes together"
            command="pane.link"
            pressed={linked}
            onClick={toggleLink}
          />
        )}
        <IconButton icon={X} label="Close pane" command="pane.close" onClick={onClose} />
      </div>
    </header>
  )
})

/** Outlet, date, reliability, claims and denials of a document in one line. */
export function PaneFacts({ detail }: Pick<PaneHeaderProps, 'detail'>) {
  const { outlet, published, publishedCheck, reliability, counts } = detail
  return (
    <div className="pane-facts">
      {outlet !== null && <span className="ellipsis">{outlet}</span>}
      {published !== null && (
        <span title={publishedCheck ? 'Taken from the page: please check' : undefined}>
          {dateWords(published)}
          {publishedCheck && '?'}
        </span>
      )}
      {reliability !== null && <Grade reliability={reliability} />}
      <StanceCount stance="claim" count={counts.claim} />
      <StanceCount stance="denial" count={counts.denial} />
    </div>
  )
}
