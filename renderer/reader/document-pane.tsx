import type { Id } from '../../shared/model/identity.ts'
import { useCall } from '../client/hooks.ts'
import { errorWords } from '../state/notices.ts'
import { usePanes } from '../state/panes.ts'
import { PaneHeader } from './pane-header.tsx'
import { ReadingPane } from './reading-pane.tsx'
import { useStanding } from './use-standing.ts'
import './pane.css'

interface DocumentPaneProps {
  /** Its place among the panes, counted from 0. */
  index: number
  document: Id
}

/** One document on screen with what stands in its current text, or the reason why it cannot be shown. */
export function DocumentPane({ index, document }: DocumentPaneProps) {
  const active = usePanes((panes) => panes.active === index)
  const close = usePanes((panes) => panes.close)
  const detail = useCall('documents.get', { id: document })
  const text = useCall('documents.text', { id: document })
  const statements = useCall('statements.list', { document })
  const standing = useStanding(statements.data, text.data?.version)
  const trouble = detail.error ?? text.error ?? statements.error

  return (
    <article
      className={active ? 'pane active' : 'pane'}
      aria-label={detail.data?.title ?? `Pane ${index + 1}`}
    >
      {trouble && (
        <div className="pane-trouble" role="alert">
          <p>{errorWords(trouble)}</p>
          {detail.data && <p className="muted">SHA-256 of the original: {detail.data.sha256}</p>}
        </div>
      )}
      {detail.data && text.data && standing ? (
        <ReadingPane
          key={text.data.version}
          {...{ index, active }}
          detail={detail.data}
          text={text.data}
          statements={standing}
        />
      ) : (
        detail.data && <PaneHeader detail={detail.data} onClose={() => close(index)} />
      )}
    </article>
  )
}
