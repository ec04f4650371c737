import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { partialDate } from '../model/partial-date.ts'
import { propositionStatus } from '../model/proposition.ts'
import { stance } from '../model/stance.ts'
import { query } from './define.ts'
import { statementRow } from './statement-table.ts'

/**
 * How often a stance is taken in one place of the ledger. `hedged`: only ever as possible or unclear. `unfound`: so many of the
 * statements do not stand in the current text of their document.
 */
export const ledgerMark = z.object({
  stance,
  statements: count,
  origins: count,
  hedged: z.boolean(),
  unfound: count,
})
export type LedgerMark = z.infer<typeof ledgerMark>

export const ledgerColumns = z.enum(['speaker', 'outlet', 'day'])
export type LedgerColumns = z.infer<typeof ledgerColumns>

/** `reversed`: one speaker both claims and denies it here. Cells without a statement are left out. */
export interface LedgerCell {
  column: string | null
  marks: LedgerMark[]
  reversed: boolean
}

/**
 * `contested`: both claimed and denied. `marks` are of the whole row; their origins are counted once however many cells share
 * them. `firstSaid` and `lastSaid` are the earliest and latest said dates.
 */
const packedRow = z.object({
  proposition: id,
  text: z.string(),
  status: propositionStatus,
  /** As `packing/ledger-cells.ts` packs them. */
  cells: z.array(count),
  marks: z.array(ledgerMark),
  contested: z.boolean(),
  documents: count,
  firstSaid: partialDate.nullable(),
  lastSaid: partialDate.nullable(),
})
export type PackedRow = z.infer<typeof packedRow>
export type LedgerRow = Omit<PackedRow, 'cells'> & { cells: LedgerCell[] }

export const packedLedger = z.object({
  /** In the order to be shown. `key` null is the column of what has no speaker, outlet or said date. `group` is a speaker's side. */
  columns: z.array(
    z.object({ key: z.string().nullable(), label: z.string(), detail: z.string(), group: z.string() }),
  ),
  /** In the order of the propositions. */
  rows: z.array(packedRow),
  /** What nobody said counts too. Propositions by id. */
  gaps: z.object({
    claimsNobodyDenied: z.array(id),
    denialsWithoutClaim: z.array(id),
    /** Their claims all come from one origin. */
    oneSource: z.array(id),
    speakersOnBothSides: z.array(z.object({ speaker: id, name: z.string(), proposition: id })),
    /** Stretches of days between the first and the last said date on which nothing was said. Days, both ends included. */
    silentDays: z.array(z.object({ from: partialDate, to: partialDate })),
  }),
  totals: z.object({ statements: count, origins: count, documents: count }),
})
export type PackedLedger = z.infer<typeof packedLedger>

/** The same with its cells by name, as the page shows it. */
export type Ledger = Omit<PackedLedger, 'rows'> & { rows: LedgerRow[] }

/** A quote of a cell in its context. `origin` is the same for statements of one origin. */
export const ledgerQuote = statementRow.extend({ before: z.string(), after: z.string(), origin: z.string() })
export type LedgerQuote = z.infer<typeof ledgerQuote>

/** Propositions against speakers, outlets or days. */
export const ledger = {
  'ledger.get': query(z.object({ columns: ledgerColumns.default('speaker') }), packedLedger),
  /** The statements of one cell, claims first, by date. `column` null is the column without a key; left out, the whole row. */
  'ledger.cell': query(
    z.object({
      proposition: id,
      columns: ledgerColumns.default('speaker'),
      column: z.string().nullable().optional(),
    }),
    z.array(ledgerQuote),
  ),
} as const
