import { columnRole, type ChosenColumns, type TableColumns } from '../../shared/model/table-columns.ts'
import { UsageError } from './command.ts'

/** As people say it; `date` is short for `published`. */
const ROLES = ['text', 'title', 'date', 'outlet', 'author', 'url', 'language']

/**
 * Which column of a table holds what: `text=body,title=headline`. What is not named is told by the headings. Throws a `UsageError` for
 * anything else.
 */
export function columnsOption(map: string | undefined): TableColumns[] {
  if (map === undefined) return []
  const columns: ChosenColumns = {}
  for (const pair of map.split(',')) {
    const [, name = '', heading = ''] = /^\s*(\w+)=(.+)$/.exec(pair) ?? []
    const role = columnRole.safeParse(name === 'date' ? 'published' : name)
    if (!role.success || heading.trim() === '') {
      throw new UsageError(
        `--map takes pairs such as text=body,title=headline of ${ROLES.join(', ')}; not “${pair}”.`,
      )
    }
    columns[role.data] = heading.trim()
  }
  return [{ headings: null, columns }]
}
