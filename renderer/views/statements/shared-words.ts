import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { counted } from '../../ui/counted.ts'

/** What selected rows have in common: `1 speaker, 2 propositions`. Nothing where not all of them are known. */
export function sharedWords(rows: readonly StatementRow[], selected: number): string {
  if (rows.length < selected || rows.length === 0) return ''
  const speakers = new Set(rows.map(({ speaker }) => speaker)).size
  const propositions = new Set(rows.map(({ proposition }) => proposition)).size
  return `${counted(speakers, 'speaker')}, ${counted(propositions, 'proposition')}`
}
