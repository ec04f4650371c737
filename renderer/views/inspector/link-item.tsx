import { X } from 'lucide-react'
import { inQuotes } from '../../../shared/text/in-quotes.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { firstWords, type SeenLink } from './link-words.ts'
import { useGoToStatement } from './use-go-to-statement.ts'

/** A link as the statement sees it that is shown. A click goes to the other one. */
export function LinkItem({ link: { id, words, other } }: { link: SeenLink }) {
  const goTo = useGoToStatement()
  const remove = useMutationCall('links.remove').mutate
  const { undo } = useUndo()
  const onSuccess = () => tell('Link removed', { label: 'Undo', command: 'history.undo', run: undo })
  return (
    <li className="row">
      <button
        type="button"
        className="link-other"
        title={`${other.quote}\n${[other.speaker, other.title].filter(Boolean).join(', ')}`}
        onClick={() => void goTo(other)}
      >
        <Mark stance={other.stance} size={9} />
        <span className="small">
          <span className="muted">{words}</span> <span dir="auto">{inQuotes(firstWords(other.quote))}</span>,{' '}
          {other.number}
        </span>
      </button>
      <IconButton
        icon={X}
        label={`Remove the link: ${words} statement ${other.number}`}
        onClick={() => remove({ ids: [id] }, { onSuccess })}
      />
    </li>
  )
}
