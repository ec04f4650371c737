import { useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import { Keys } from '../../ui/kbd.tsx'
import type { DocumentActions } from './use-document-actions.ts'

export interface MenuPlace {
  document: DocumentSummary
  /** CSS pixels of the window. */
  x: number
  y: number
}

interface DocumentMenuProps {
  place: MenuPlace
  actions: DocumentActions
  onClose(): void
}

/** What can be done to the document under the pointer or the cursor. */
export function DocumentMenu({ place: { document, x, y }, actions, onClose }: DocumentMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: x, top: y }} />
      <Popover
        className="floating menu-popover"
        aria-label={`Actions for ${document.title}`}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={2}
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu className="menu" aria-label={document.title} autoFocus="first" onClose={onClose}>
          <MenuItem textValue="Open" onAction={() => actions.open(document.id)}>
            Open <Keys keys="Enter" />
          </MenuItem>
          <MenuItem textValue="Open beside" onAction={() => actions.open(document.id, { beside: true })}>
            Open beside <Keys keys="$mod+Enter" />
          </MenuItem>
          <Separator />
          <MenuItem onAction={() => actions.setRead(document.id, !document.read)}>
            {document.read ? 'Mark as unread' : 'Mark as read'}
          </MenuItem>
          <Separator />
          <MenuItem textValue="Remove" onAction={() => actions.remove(document)}>
            Remove <Keys keys="Delete" />
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}
