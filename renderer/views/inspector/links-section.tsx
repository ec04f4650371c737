import { inQuotes } from '../../../shared/text/in-quotes.ts'
import { X } from 'lucide-react'
import type { Statement } from '../../../shared/model/statement.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { useLinking } from '../../state/linking.ts'
import { tell } from '../../state/notices.ts'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { Mark } from '../../ui/mark.tsx'
import { LinkForm } from './link-form.tsx'
import { firstWords, seenFrom } from './link-words.ts'
import { useGoToStatement } from './use-go-to-statement.ts'
import './links-section.css'

/** What this statement does to others, and they to it. A click on one goes there. */
export function LinksSection({ statement }: { statement: Statement }) {
  const links = useCall('links.list', { statement: statement.id }).data ?? []
  const remove = useMutationCall('links.remove').mutate
  const linking = useLinking()
  const goTo = useGoToStatement()
  const { undo } = useUndo()
  const isStart = linking.from?.id === statement.id
  return (
    <section aria-label="Links">
      <div className="row">
        <h3 className="caption grow">Links</h3>
        <button
          type="button"
          className="link-start muted small"
          aria-pressed={isStart}
          onClick={() => (isStart ? linking.leave() : linking.start(statement))}
        >
          {isStart ? 'choose the other statement' : 'link to next chosen'}{' '}
          {isStart ? <Keys keys="Escape" /> : <CommandKeys id="mark.link" />}
        </button>
      </div>
      {linking.from !== null && !isStart && <LinkForm from={linking.from} to={statement} />}
      {links.length === 0 && linking.from === null && (
        <p className="small muted">
          None yet. Press <CommandKeys id="mark.link" />, then choose the statement that this one contradicts,
          repeats or supports, in any pane.
        </p>
      )}
      <ul className="link-list">
        {seenFrom(links, statement.id).map(({ id, words, other }) => (
          <li key={id} className="row">
            <button
              type="button"
              className="link-other"
              title={`${other.quote}\n${[other.speaker, other.title].filter(Boolean).join(', ')}`}
              onClick={() => void goTo(other)}
            >
              <Mark stance={other.stance} size={9} />
              <span className="small">
                <span className="muted">{words}</span>{' '}
                <span dir="auto">{inQuotes(firstWords(other.quote))}</span>, {other.number}
              </span>
            </button>
            <IconButton
              icon={X}
              label={`Remove the link: ${words} statement ${other.number}`}
              onClick={() =>
                remove(
                  { ids: [id] },
                  {
                    onSuccess: () =>
                      tell('Link removed', { label: 'Undo', command: 'history.undo', run: undo }),
                  },
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
