import type { PackedLedger, PackedRow } from '../../shared/contract/ledger.ts'
import { daysOf, isoDay } from '../../shared/model/calendar-days.ts'
import type { Stance } from '../../shared/model/stance.ts'
import { partialDate } from '../../shared/model/partial-date.ts'
import { columnsAtOnce } from './columns-at-once.ts'
import type { Reader } from './connection.ts'
import { HUNG, reversers, type LedgerGroup } from './ledger-groups.ts'
import { listSpeakers } from './speakers.ts'

/** What is missing in the ledger, or does not go together. */
export function gapsOf(
  db: Reader,
  rows: readonly PackedRow[],
  bySpeaker: readonly LedgerGroup[],
): PackedLedger['gaps'] {
  const those = (wanted: (row: PackedRow) => boolean) =>
    rows.filter(wanted).map(({ proposition }) => proposition)
  return {
    claimsNobodyDenied: those((row) => origins(row, 'claim') > 0 && origins(row, 'denial') === 0),
    denialsWithoutClaim: those((row) => origins(row, 'denial') > 0 && origins(row, 'claim') === 0),
    oneSource: those((row) => origins(row, 'claim') === 1),
    speakersOnBothSides: bothSides(db, bySpeaker),
    silentDays: silentDays(db),
  }
}

const origins = ({ marks }: PackedRow, stance: Stance): number =>
  marks.find((mark) => mark.stance === stance)?.origins ?? 0

function bothSides(
  db: Reader,
  bySpeaker: readonly LedgerGroup[],
): PackedLedger['gaps']['speakersOnBothSides'] {
  const names = new Map(listSpeakers(db).map(({ id, name }) => [id, name]))
  return [...Map.groupBy(bySpeaker, (group) => group.proposition)].flatMap(([proposition, groups]) =>
    reversers(groups).map((speaker) => ({ speaker, name: names.get(speaker) ?? '', proposition })),
  )
}

/** A date known only to the month says nothing of its days. */
function silentDays(db: Reader): PackedLedger['gaps']['silentDays'] {
  const [said = []] = columnsAtOnce(db, ['s.said'], { sql: `${HUNG} AND length(s.said) >= 10`, values: [] })
  const days = [...new Set(new Set(said).values().map((date) => partialDate.parse(date).slice(0, 10)))]
    .toSorted()
    .map((day) => daysOf(day)[0])
  return days.flatMap((day, index) => {
    const next = days[index + 1]
    if (next === undefined || next === day + 1) return []
    return [{ from: isoDay(day + 1), to: isoDay(next - 1) }]
  })
}
