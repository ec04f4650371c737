import { useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import { propositionStatus } from '../../../shared/model/proposition.ts'
import { Keys } from '../../ui/kbd.tsx'
import type { ShownRow } from './shown-rows.ts'

export interface RowMenuPlace {
  row: ShownRow
  /** CSS pixels of the window. */
  x: number
  y: number
}

interface PropositionMenuProps {
  place: RowMenuPlace
  onEdit(): void
  onOpen(): void
  onMove(step: 1 | -1): void
  onMerge(): void
  onStatus(status: ShownRow['status']): void
  onRemove(): void
  onClose(): void
}

/** What can be done to a proposition. */
export function PropositionMenu({ place: { row, x, y }, onClose, ...on }: PropositionMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: x, top: y }} />
      <Popover
        className="floating menu-popover"
        aria-label={`Actions for ${row.text}`}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={2}
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu className="menu" aria-label={row.text} autoFocus="first" onClose={onClose}>
          <MenuItem textValue="Edit the wording" onAction={on.onEdit}>
            Edit the wording <Keys keys="F2" />
          </MenuItem>
          <MenuItem textValue="Open note and quotes" onAction={on.onOpen}>
            Open note and quotes <Keys keys="Enter" />
          </MenuItem>
          <Separator />
          <MenuItem textValue="Move up" onAction={() => on.onMove(-1)}>
            Move up <Keys keys="Alt+ArrowUp" />
          </MenuItem>
          <MenuItem textValue="Move down" onAction={() => on.onMove(1)}>
            Move down <Keys keys="Alt+ArrowDown" />
          </MenuItem>
          <MenuItem onAction={on.onMerge}>Merge into…</MenuItem>
          <Separator />
          {propositionStatus.options
            .filter((status) => status !== row.status)
            .map((status) => (
              <MenuItem key={status} onAction={() => on.onStatus(status)}>
                Mark as {status}
              </MenuItem>
            ))}
          <Separator />
          <MenuItem textValue="Remove" onAction={on.onRemove}>
            Remove <Keys keys="Delete" />
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}
