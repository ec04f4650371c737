import { useCall } from '../../client/hooks.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useLinking } from '../../state/linking.ts'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'
import { LinkForm } from './link-form.tsx'
import { LinkItem } from './link-item.tsx'
import { seenFrom } from './link-words.ts'
import './links-section.css'

/** What this statement does to others, and they to it. */
export function LinksSection({ statement }: { statement: Statement }) {
  const links = useCall('links.list', { statement: statement.id }).data ?? []
  const linking = useLinking()
  const { found, filter } = useListFilter(seenFrom(links, statement.id), ({ words, other }) =>
    [words, other.quote, other.speaker, other.title].join(' '),
  )
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
      <ListFilter what="links" {...filter} />
      <ul className="link-list">
        {found.map((link) => (
          <LinkItem key={link.id} link={link} />
        ))}
      </ul>
    </section>
  )
}
