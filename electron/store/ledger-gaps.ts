import { z } from 'zod'
import type { Ledger, LedgerRow } from '../../shared/contract/desk.ts'
import { daysOf, isoDay } from '../../shared/model/calendar-days.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import { HUNG, reversers, type LedgerGroup } from './ledger-groups.ts'
import { all } from './rows.ts'
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
    silentDays: silentDays(db),
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

/** A date known only to the month says nothing of its days. */
function silentDays(db: Reader): Ledger['gaps']['silentDays'] {
  const days = all(db, dayRow, DAYS).map(({ day }) => daysOf(day)[0])
  return days.flatMap((day, index) => {
    const next = days[index + 1]
    if (next === undefined || next === day + 1) return []
    return [{ from: isoDay(day + 1), to: isoDay(next - 1) }]
  })
}

const DAYS = `SELECT DISTINCT substr(s.said, 1, 10) AS day FROM statement AS s
  WHERE ${HUNG} AND length(s.said) >= 10 ORDER BY day`

const dayRow = z.object({ day: z.string() })
