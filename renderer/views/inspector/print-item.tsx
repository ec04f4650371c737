import { KIND_WORDS } from '../../parallels/change-words.ts'
import { openInNextPane } from '../../parallels/go-to-parallel.ts'
import { shortDate } from '../../ui/dates.ts'
import type { Printed } from './use-printed.ts'

/** A place that prints the words of a statement and has none of its own on them. A click opens it beside. */
export function PrintItem({ printed: { id, kind, place } }: { printed: Printed }) {
  const { title, outlet, published } = place
  return (
    <li className="row">
      <button
        type="button"
        className="origin-place small"
        title={title}
        onClick={() => openInNextPane(place, id)}
      >
        <i className="unmarked" aria-hidden />
        <span className="ellipsis" dir="auto">
          {outlet ?? title}
        </span>
        <span className="muted">{KIND_WORDS[kind]}</span>
        <span className="muted">{published && shortDate(published, false)}</span>
      </button>
    </li>
  )
}
