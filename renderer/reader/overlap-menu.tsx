import { MenuItem } from 'react-aria-components'
import type { Statement } from '../../shared/model/statement.ts'
import { useCall } from '../client/hooks.ts'
import { isHedged, Mark } from '../ui/mark.tsx'
import { PlaceMenu } from '../ui/place-menu.tsx'
import './overlap-menu.css'

/** The statements that lie on each other at one place of the text, and where to list them, in CSS pixels of the window. */
export interface Overlaps {
  readonly statements: readonly Statement[]
  readonly x: number
  readonly y: number
}

interface OverlapMenuProps {
  overlaps: Overlaps
  onChoose(statement: Statement): void
  onClose(): void
}

/** Lists the statements at one place, so that one can be chosen that others cover. */
export function OverlapMenu({ overlaps: { statements, x, y }, onChoose, onClose }: OverlapMenuProps) {
  const speakers = useCall('speakers.list', {}).data ?? []
  const nameOf = ({ speaker }: Statement) => speakers.find(({ id }) => id === speaker)?.name
  return (
    <PlaceMenu
      title={`${statements.length} statements here`}
      what="statements here"
      count={statements.length}
      className="overlap-menu"
      anchor={{ style: { position: 'fixed', left: x, top: y } }}
      onClose={onClose}
    >
      {statements.map((statement) => (
        <MenuItem
          key={statement.id}
          textValue={`${statement.quote} ${nameOf(statement) ?? ''}`}
          onAction={() => onChoose(statement)}
        >
          <Mark stance={statement.stance} hedged={isHedged(statement)} size={9} />
          <span className="ellipsis" dir="auto">
            {statement.quote}
          </span>
          <span className="muted">{nameOf(statement)}</span>
        </MenuItem>
      ))}
    </PlaceMenu>
  )
}
