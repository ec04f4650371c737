import { Check } from 'lucide-react'
import { Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { tableColumn } from '../../../shared/contract/settings.ts'
import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { FilteredMenu } from '../../ui/filtered-menu.tsx'
import { Icon } from '../../ui/icon.tsx'
import { COLUMNS } from './columns.tsx'

/** Which columns the table has. The quote always stands. */
export function ColumnsMenu() {
  const { columns } = useSettings()
  const set = useSetSettings()
  return (
    <MenuTrigger>
      <Button className="button">Columns</Button>
      <Popover className="floating menu-popover" placement="bottom end">
        <FilteredMenu
          what="columns"
          count={COLUMNS.length}
          aria-label="Columns"
          selectionMode="multiple"
          shouldCloseOnSelect={false}
          selectedKeys={columns}
          onSelectionChange={(keys) => {
            const chosen = tableColumn.options.filter((key) => keys === 'all' || keys.has(key))
            set({ columns: chosen })
          }}
        >
          {COLUMNS.filter(({ key }) => key !== 'quote').map(({ key, title, name }) => (
            <MenuItem key={key} id={key} textValue={name ?? title}>
              {({ isSelected }) => (
                <>
                  <span className="tick">{isSelected && <Icon icon={Check} size={12} />}</span>
                  {name ?? title}
                </>
              )}
            </MenuItem>
          ))}
        </FilteredMenu>
      </Popover>
    </MenuTrigger>
  )
}
