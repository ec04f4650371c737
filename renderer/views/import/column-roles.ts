import type { ColumnRole } from '../../../shared/model/table-columns.ts'

/** What a column can hold, in the order of the dialog. */
export const ROLES: readonly { role: ColumnRole; label: string }[] = [
  { role: 'text', label: 'Text' },
  { role: 'title', label: 'Title' },
  { role: 'published', label: 'Date' },
  { role: 'outlet', label: 'Outlet' },
  { role: 'author', label: 'Author' },
  { role: 'url', label: 'Address' },
  { role: 'language', label: 'Language' },
]
