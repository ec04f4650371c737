import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { counted } from '../../ui/counted.ts'

/** What selected rows have in common: `1 speaker, 2 propositions or none`. Nothing where not all of them are known. */
export function sharedWords(
  rows: readonly Pick<StatementRow, 'speaker' | 'proposition'>[],
  selected: number,
): string {
  if (rows.length < selected || rows.length === 0) return ''
  const speakers = rows.map(({ speaker }) => speaker)
  const propositions = rows.map(({ proposition }) => proposition)
  return `${distinct(speakers, 'speaker')}, ${distinct(propositions, 'proposition')}`
}

/** Some rows may have none. */
function distinct(ids: readonly (Id | null)[], one: string): string {
  const named = new Set(ids.filter((id) => id !== null)).size
  if (named === 0) return `no ${one}`
  return `${counted(named, one)}${ids.includes(null) ? ' or none' : ''}`
}
