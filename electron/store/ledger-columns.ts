import type { LedgerColumns, PackedLedger } from '../../shared/contract/ledger.ts'
import type { Reader } from './connection.ts'
import type { LedgerGroup } from './ledger-groups.ts'
import { listSpeakers } from './speakers.ts'

type Column = PackedLedger['columns'][number]

/** The columns that have something, in the order to be shown; what belongs to none comes last. */
export function ledgerColumnsOf(
  db: Reader,
  columns: LedgerColumns,
  groups: readonly LedgerGroup[],
): Column[] {
  const sums = new Map<string | null, number>()
  for (const { column, statements } of groups) sums.set(column, (sums.get(column) ?? 0) + statements)
  const keys = [...sums.keys()].filter((key) => key !== null)
  const none = sums.has(null) ? [{ ...plain(null), label: NONE[columns] }] : []
  switch (columns) {
    case 'day':
      return [...keys.sort().map(plain), ...none]
    case 'outlet':
      return [...keys.sort(byWeight(sums)).map(plain), ...none]
    case 'speaker':
      return [...speakersBySide(db, sums), ...none]
  }
}

const NONE: Readonly<Record<LedgerColumns, string>> = {
  speaker: 'No speaker',
  outlet: 'No outlet',
  day: 'No date',
}

const plain = (key: string | null): Column => ({ key, label: key ?? '', detail: '', group: '' })

/** Speakers of one side stand together; sides and speakers with most statements first, of equal ones by name; those without a side last. */
function speakersBySide(db: Reader, sums: ReadonlyMap<string | null, number>): Column[] {
  const heard = listSpeakers(db).filter(({ id }) => sums.has(id))
  const sides = new Map<string | null, number>()
  for (const { id, side } of heard) sides.set(side, (sides.get(side) ?? 0) + (sums.get(id) ?? 0))
  const bySide = byWeight(sides)
  return heard
    .toSorted(
      (a, b) =>
        Number(a.side === '') - Number(b.side === '') ||
        bySide(a.side, b.side) ||
        weightOf(sums, b.id) - weightOf(sums, a.id) ||
        inOrder(a.name, b.name),
    )
    .map(({ id, name, role, side }) => ({ key: id, label: name, detail: role, group: side }))
}

const byWeight = (weights: ReadonlyMap<string | null, number>) => (a: string, b: string) =>
  weightOf(weights, b) - weightOf(weights, a) || inOrder(a, b)

const weightOf = (weights: ReadonlyMap<string | null, number>, key: string) => weights.get(key) ?? 0

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
