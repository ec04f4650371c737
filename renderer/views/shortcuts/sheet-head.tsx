import type { ReactNode } from 'react'
import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { FilterField } from '../../ui/filter-field.tsx'

interface SheetHeadProps {
  title: string
  /** What the filter finds. */
  find: string
  placeholder: string
  filter: string
  onFilter(filter: string): void
  /** Buttons at the end. */
  children?: ReactNode
}

/** The head of a dialog about keys: its filter, and the switch for all single keys. */
export function SheetHead({ title, find, placeholder, filter, onFilter, children }: SheetHeadProps) {
  const { singleKeys } = useSettings()
  const set = useSetSettings()
  return (
    <div className="dialog-head">
      <h2>{title}</h2>
      <FilterField
        className="sheet-filter"
        label={find}
        placeholder={placeholder}
        autoFocus
        value={filter}
        onType={onFilter}
      />
      <span className="grow" />
      <label className="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => set({ singleKeys: event.target.checked })}
        />
        Single keys work without Ctrl
      </label>
      {children}
    </div>
  )
}
