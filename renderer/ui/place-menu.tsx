import { useRef, type CSSProperties, type ReactNode, type SyntheticEvent } from 'react'
import { Popover } from 'react-aria-components'
import { FilteredMenu } from './filtered-menu.tsx'

interface PlaceMenuProps {
  title: string
  /** `statements`, and how many there are. */
  what: string
  count: number
  /** What the menu's own look is called. */
  className: string
  /** Where it opens below, by style or by a class that says what it is placed in. */
  anchor: { className?: string; style: CSSProperties }
  onClose(): void
  /** Above and below the list. */
  head?: ReactNode
  foot?: ReactNode
  /** Menu items. */
  children: ReactNode
}

/** A menu that opens at a place of a text rather than at a button, with the first item chosen. */
export function PlaceMenu({ title, className, anchor, onClose, head, foot, ...menu }: PlaceMenuProps) {
  const place = useRef<HTMLSpanElement>(null)
  return (
    <div role="presentation" onClick={stop} onKeyDown={stop}>
      <span ref={place} {...anchor} />
      <Popover
        className="floating menu-popover"
        aria-label={title}
        triggerRef={place}
        isOpen
        placement="bottom start"
        offset={6}
        onOpenChange={(open) => !open && onClose()}
      >
        {head}
        <FilteredMenu
          {...menu}
          className={`menu ${className}`}
          aria-label={title}
          autoFocus="first"
          onClose={onClose}
        />
        {foot}
      </Popover>
    </div>
  )
}

/** What happens in the menu is not for the text around it: its arrows would move the caret. */
const stop = (event: SyntheticEvent) => event.stopPropagation()
