import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Autocomplete, Input, Menu, SearchField, type MenuProps } from 'react-aria-components'
import { hasWords } from '../../shared/text/typed-words.ts'
import { Icon } from './icon.tsx'
import { FEW } from './list-filter.tsx'

interface FilteredMenuProps extends Omit<MenuProps<object>, 'children'> {
  /** `columns`. */
  what: string
  /** How many of them there are: few need no box. */
  count: number
  /** Menu items. */
  children: ReactNode
}

/** A menu that is narrowed as one types: the box keeps the focus while the arrows walk what is left. */
export function FilteredMenu({ what, count, children, ...menu }: FilteredMenuProps) {
  const items = (
    <Menu
      className="menu"
      escapeKeyBehavior="none"
      renderEmptyState={() => <p className="list-filter muted small">None has these words.</p>}
      {...menu}
    >
      {children}
    </Menu>
  )
  if (count <= FEW) return items
  return (
    <Autocomplete filter={(text, typed) => hasWords(typed)(text)}>
      <SearchField className="list-filter" aria-label={`Filter ${what}`} autoFocus>
        <div className="field">
          <Icon icon={Search} />
          <Input placeholder={`Filter ${what}`} />
        </div>
      </SearchField>
      {items}
    </Autocomplete>
  )
}
