import { inQuotes } from '../../../shared/text/in-quotes.ts'
import { Unlink } from 'lucide-react'
import type { OriginMember, OriginOf } from '../../../shared/contract/origins.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { KIND_WORDS } from '../../parallels/change-words.ts'
import { openInNextPane } from '../../parallels/go-to-parallel.ts'
import { tell } from '../../state/notices.ts'
import { counted } from '../../ui/counted.ts'
import { shortDate } from '../../ui/dates.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { memberWords, sourceWords, TOLD_BY } from './origin-words.ts'
import { useGoToStatement } from './use-go-to-statement.ts'
import { usePrinted, type Printed } from './use-printed.ts'
import './origin-section.css'

/** Rows of each list that are shown; a family of thousands has a view of its own. */
const MOST = 20

/** Where else the words of a statement stand, and that all these are one source. */
export function OriginSection({ statement }: { statement: Statement }) {
  // One that is not kept yet has no author, and nobody but this page knows it.
  const isKept = statement.author !== ''
  const origin = useCall('origins.of', { statement: statement.id }, { enabled: isKept }).data
  const printed = usePrinted(statement, origin)
  if (!origin) return null
  const others = origin.members.filter((member) => member.statement !== statement.id)
  const elsewhere = new Set(
    [...others, ...printed].map(({ document }) => document).filter((id) => id !== statement.document),
  ).size
  if (others.length + printed.length + origin.contested.length === 0) return null
  return (
    <section aria-label="Also in other documents">
      <h3 className="caption">
        {elsewhere > 0 ? `Also in ${counted(elsewhere, 'document')}` : 'These words again'}
        {others.length > 0 && ', one origin'}
      </h3>
      <ul className="origin-list">
        {others.slice(0, MOST).map((member) => (
          <Member key={member.statement} {...{ member, statement }} canSplit />
        ))}
        {printed.slice(0, MOST).map((one) => (
          <Print key={one.id} {...one} />
        ))}
      </ul>
      {others.length + printed.length > 2 * MOST && <p className="small muted">and others</p>}
      {origin.contested.length > 0 && (
        <>
          <p className="small">The same words, given to another speaker:</p>
          <ul className="origin-list">
            {origin.contested.slice(0, MOST).map((member) => (
              <Member key={member.statement} {...{ member, statement }} />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && <Source origin={origin} statement={statement} />}
    </section>
  )
}

interface MemberProps {
  member: OriginMember
  statement: Statement
  canSplit?: boolean
}

function Member({ member, statement, canSplit = false }: MemberProps) {
  const goTo = useGoToStatement()
  const split = useMutationCall('origins.split').mutate
  const { undo } = useUndo()
  const { title, outlet, published } = member
  return (
    <li className="row">
      <button
        type="button"
        className="origin-place small"
        title={`${title}\n${inQuotes(member.quote)}`}
        onClick={() => void goTo(member)}
      >
        <Mark stance={member.stance} size={9} />
        <span className="ellipsis" dir="auto">
          {outlet ?? title}
        </span>
        <span className="muted">{memberWords(member, statement.quote)}</span>
        <span className="muted">{published && shortDate(published, false)}</span>
      </button>
      {canSplit && (
        <IconButton
          icon={Unlink}
          label={`Another origin: statement ${member.number}`}
          onClick={() =>
            split(
              { statements: [member.statement] },
              {
                onSuccess: () =>
                  tell(`Statement ${member.number} has an origin of its own now`, {
                    label: 'Undo',
                    command: 'history.undo',
                    run: undo,
                  }),
              },
            )
          }
        />
      )}
    </li>
  )
}

function Print({ id, kind, place }: Printed) {
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

function Source({ origin, statement }: { origin: OriginOf; statement: Statement }) {
  const release = useMutationCall('origins.release').mutate
  const articles = new Set(origin.members.map(({ document }) => document)).size
  return (
    <p className="small muted">
      {sourceWords(articles)} {TOLD_BY[origin.by]}{' '}
      {origin.by === 'analyst' && (
        <button type="button" className="editable" onClick={() => release({ statements: [statement.id] })}>
          let the program tell
        </button>
      )}
    </p>
  )
}
