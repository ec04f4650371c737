import { Unlink } from 'lucide-react'
import { inQuotes } from '../../../shared/text/in-quotes.ts'
import type { OriginMember } from '../../../shared/contract/origins.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { shortDate } from '../../ui/dates.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { memberWords } from './origin-words.ts'
import { useGoToStatement } from './use-go-to-statement.ts'

interface MemberItemProps {
  member: OriginMember
  statement: Statement
  canSplit: boolean
}

/** A statement with the words of another. A click goes there. */
export function MemberItem({ member, statement, canSplit }: MemberItemProps) {
  const goTo = useGoToStatement()
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
        <span className="muted">{memberWords(member, statement)}</span>
        <span className="muted">{published && shortDate(published, false)}</span>
      </button>
      {canSplit && <SplitButton member={member} />}
    </li>
  )
}

function SplitButton({ member: { statement, number } }: { member: OriginMember }) {
  const split = useMutationCall('origins.split').mutate
  const { undo } = useUndo()
  const onSuccess = () =>
    tell(`Statement ${number} has an origin of its own now`, {
      label: 'Undo',
      command: 'history.undo',
      run: undo,
    })
  return (
    <IconButton
      icon={Unlink}
      label={`Another origin: statement ${number}`}
      onClick={() => split({ statements: [statement] }, { onSuccess })}
    />
  )
}
