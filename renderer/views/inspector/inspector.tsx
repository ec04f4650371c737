import { useRef } from 'react'
import './inspector.css'
import { useCall } from '../../client/hooks.ts'
import { usePanes } from '../../state/panes.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { Offered } from '../suggestions/offered.tsx'
import { DocumentInspector } from './document-inspector.tsx'
import { StatementInspector } from './statement-inspector.tsx'
import { StatementList } from './statement-list.tsx'
import { useHeldStatement } from './use-held-statement.ts'
import { useInspectorScroll } from './use-inspector-scroll.ts'
import './fields.css'

/** What is known of the statement that is chosen, or else of the document in the active pane. */
export function Inspector() {
  const document = usePanes(({ panes, active }) => panes[active]?.document ?? null)
  if (document === null) {
    return (
      <div className="inspector">
        <section className="inspector-empty muted">Open a document to see what is known of it.</section>
      </div>
    )
  }
  return <OfDocument key={document} document={document} />
}

const NONE = [] as const

function OfDocument({ document }: { document: Id }) {
  const currentId = usePanes((panes) => panes.current)
  const detail = useCall('documents.get', { id: document }).data
  const statements = useCall('statements.list', { document }).data ?? NONE
  const { statement: current, gone } = useHeldStatement(statements, currentId)
  const isThere = useIsThere(document)
  const offered = useSuggestions(({ inText }) => (inText?.document === document ? inText : null))
  const column = useRef<HTMLDivElement>(null)
  useInspectorScroll(column, document, detail !== undefined)
  return (
    <div ref={column} className="inspector">
      {current && (
        <StatementInspector
          key={current.id}
          statement={current}
          gone={!isThere ? 'document' : gone ? 'statement' : null}
          published={detail?.published ?? null}
        />
      )}
      {!current &&
        detail &&
        (offered ? (
          <Offered suggestion={offered} detail={detail} />
        ) : (
          <DocumentInspector detail={detail} gone={!isThere} />
        ))}
      <StatementList statements={statements} current={current?.id ?? null} />
    </div>
  )
}

/** False once a list has come that lacks the document. One that is older than its pane may not know it yet. */
function useIsThere(document: Id): boolean {
  const { data, dataUpdatedAt: asOf } = useCall('documents.list', {})
  const since = usePanes(({ panes }) => panes.find((pane) => pane.document === document)?.since ?? 0)
  return since >= asOf || (data?.some(({ id }) => id === document) ?? true)
}
