import type { ReactNode } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import type { CommandId } from '../../commands/command-table.ts'
import { dateWords } from '../../ui/dates.ts'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Kbd, Keys } from '../../ui/kbd.tsx'
import { useAltSign } from './alt-keys.ts'

interface MoreRowsProps {
  said: PartialDate | null
  /** Where the said date was taken from; null where a person gave it. */
  from: string | null
  proposition: string | null
  tags: readonly Id[]
  /** The tags that digits put on. */
  offered: readonly Pick<Tag, 'id' | 'name'>[]
  onOpen(part: 'said' | 'proposition'): void
  onToggle(tag: Id): void
  /** Rows that stand before these. */
  children?: ReactNode
}

/** What a statement may have beside stance and speaker, each with the key that leads to it. */
export function MoreRows({
  said,
  from,
  proposition,
  tags,
  offered,
  onOpen,
  onToggle,
  children,
}: MoreRowsProps) {
  return (
    <div className="quick-tag-more small">
      {children}
      <span className="muted">Said</span>
      <button type="button" className="ellipsis" onClick={() => onOpen('said')}>
        {said === null ? <span className="muted">no date</span> : dateWords(said)}
        {said !== null && from !== null && <span className="muted"> from {from}</span>}
      </button>
      <AltKey id="mark.said" />
      <span className="muted">Proposition</span>
      <button type="button" className="ellipsis" onClick={() => onOpen('proposition')}>
        {proposition ?? <span className="muted">none</span>}
      </button>
      <AltKey id="mark.proposition" />
      <span className="muted">Tags</span>
      <div className="quick-tag-tags">
        {offered.slice(0, 9).map(({ id, name }, place) => (
          <button key={id} type="button" aria-pressed={tags.includes(id)} onClick={() => onToggle(id)}>
            <Kbd>{place + 1}</Kbd> <span className="tag">{name}</span>
          </button>
        ))}
        {offered.length === 0 && (
          <span className="muted">
            none yet; <CommandKeys id="mark.tags" /> adds one when this is kept
          </span>
        )}
      </div>
      {offered.length > 0 ? <AltKey id="mark.tag-1" /> : <span />}
    </div>
  )
}

/** A key of the popover: alone it would type into the field. */
function AltKey({ id }: { id: CommandId }) {
  const sign = useAltSign(id)
  if (sign === null) return <span />
  return <Keys keys={`Alt+${sign}`} />
}
