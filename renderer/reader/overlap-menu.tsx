import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { Statement } from '../../shared/model/statement.ts'
import { useCall } from '../client/hooks.ts'
import { isHedged, Mark } from '../ui/mark.tsx'
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
  const anchor = useRef<HTMLSpanElement>(null)
  const speakers = useCall('speakers.list', {}).data ?? []
  const nameOf = ({ speaker }: Statement) => speakers.find(({ id }) => id === speaker)?.name
  const title = `${statements.length} statements here`
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: x, top: y }} />
      <Popover
        className="floating menu-popover"
        aria-label={title}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={6}
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu className="menu overlap-menu" aria-label={title} autoFocus="first" onClose={onClose}>
          {statements.map((statement) => (
            <MenuItem key={statement.id} textValue={statement.quote} onAction={() => onChoose(statement)}>
              <Mark stance={statement.stance} hedged={isHedged(statement)} size={9} />
              <span className="ellipsis" dir="auto">
                {statement.quote}
              </span>
              <span className="muted">{nameOf(statement)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
