import type { Ledger, LedgerRow } from '../../shared/contract/desk.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import { reversers, type LedgerGroup } from './ledger-groups.ts'
import { listSpeakers } from './speakers.ts'

/** What is missing in the ledger, or does not go together. */
export function gapsOf(
  db: Reader,
  rows: readonly LedgerRow[],
  bySpeaker: readonly LedgerGroup[],
): Ledger['gaps'] {
  const those = (wanted: (row: LedgerRow) => boolean) =>
    rows.filter(wanted).map(({ proposition }) => proposition)
  return {
    claimsNobodyDenied: those((row) => origins(row, 'claim') > 0 && origins(row, 'denial') === 0),
    denialsWithoutClaim: those((row) => origins(row, 'denial') > 0 && origins(row, 'claim') === 0),
    oneSource: those((row) => origins(row, 'claim') === 1),
    speakersOnBothSides: bothSides(db, bySpeaker),
  }
}

const origins = ({ marks }: LedgerRow, stance: Stance): number =>
  marks.find((mark) => mark.stance === stance)?.origins ?? 0

function bothSides(db: Reader, bySpeaker: readonly LedgerGroup[]): Ledger['gaps']['speakersOnBothSides'] {
  const names = new Map(listSpeakers(db).map(({ id, name }) => [id, name]))
  return [...Map.groupBy(bySpeaker, (group) => group.proposition)].flatMap(([proposition, groups]) =>
    reversers(groups).map((speaker) => ({ speaker, name: names.get(speaker) ?? '', proposition })),
  )
}
