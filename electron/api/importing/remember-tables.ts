import { REMEMBERED_TABLES } from '../../../shared/contract/settings.ts'
import { headingsKey, type TableColumns } from '../../../shared/model/table-columns.ts'
import type { Profile } from '../../profile/profile.ts'

/** Keeps what a person chose for the columns of tables, and gives it with all that was chosen before, the newest first. */
export function rememberTables(profile: Profile, chosen: readonly TableColumns[]): TableColumns[] {
  const before = profile.settings().tables
  if (chosen.length === 0) return before
  const keys = new Set(chosen.map(({ headings }) => headingsKey(headings ?? [])))
  const others = before.filter(({ headings }) => !keys.has(headingsKey(headings ?? [])))
  const tables = [...chosen, ...others]
  profile.change({ tables: tables.slice(0, REMEMBERED_TABLES) })
  return tables
}
