import { z } from 'zod'
import { id } from '../model/identity.ts'
import { partialDate } from '../model/partial-date.ts'
import { propositionStatus } from '../model/proposition.ts'
import { hedge, stance } from '../model/stance.ts'
import { statement } from '../model/statement.ts'
import { savedFilter, statementFilter } from '../model/statement-filter.ts'
import { reliability } from '../model/document.ts'
import { anchorState, credibility } from '../model/statement.ts'
import { mutation, query } from './define.ts'

const count = z.number().int().nonnegative()

/** What the source of a statement is called. */
const source = {
  title: z.string(),
  outlet: z.string().nullable(),
  published: partialDate.nullable(),
  reliability: reliability.nullable(),
}

/** A statement with the names of what it hangs on. */
export const statementRow = statement.extend({
  ...source,
  speakerName: z.string().nullable(),
  propositionText: z.string().nullable(),
  tagNames: z.array(z.string()),
})
export type StatementRow = z.infer<typeof statementRow>

export const statementSort = z.object({
  by: z.enum([
    'number',
    'stance',
    'quote',
    'speaker',
    'proposition',
    'said',
    'hedge',
    'credibility',
    'title',
    'outlet',
    'published',
    'updatedAt',
  ]),
  down: z.boolean().default(false),
})
export type StatementSort = z.infer<typeof statementSort>

/** The values that a column has, the most frequent first; months in their order. `key` is what the filter takes. */
const facet = <T extends z.ZodType>(key: T) =>
  z.array(z.object({ key: key.nullable(), label: z.string(), count }))

export const statementFacets = z.object({
  stance: facet(stance),
  proposition: facet(id),
  speaker: facet(id),
  outlet: facet(z.string()),
  tag: facet(id),
  hedge: facet(hedge),
  credibility: facet(credibility),
  document: facet(id),
  author: facet(z.string()),
  markedBy: facet(z.string()),
  /** Only of those that do not stand in the current text of their document. */
  anchor: facet(anchorState),
  month: facet(z.string()),
})
export type StatementFacets = z.infer<typeof statementFacets>

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
  /** As `ledger-cells.ts` packs them. */
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

/** Statements that stand in one place of the timeline. `date` null: not dated. `unfound`: as in the ledger. */
export const timelineMark = z.object({
  date: partialDate.nullable(),
  stance,
  hedged: z.boolean(),
  speaker: id.nullable(),
  proposition: id.nullable(),
  statements: z.array(id),
  origins: count,
  unfound: count,
})
export type TimelineMark = z.infer<typeof timelineMark>

export const timelineLane = z.object({
  /** Id of the speaker or proposition; null for statements without one. */
  key: id.nullable(),
  label: z.string(),
  detail: z.string(),
  claims: count,
  denials: count,
  marks: z.array(timelineMark),
})
export type TimelineLane = z.infer<typeof timelineLane>

/** One side of a reversal: what a speaker said of a proposition on one date. */
const turn = z.object({ date: partialDate, stance, statements: z.array(id) })

/** A speaker who claims what they denied before, or the other way round. Only where one date is surely the later one. */
export const reversal = z.object({ speaker: id, proposition: id, from: turn, to: turn })
export type Reversal = z.infer<typeof reversal>

/** A reversal of which a person has said that it is none, by a link between its two sides. */
const setAside = reversal.extend({ link: id })
export type SetAside = z.infer<typeof setAside>

export const timeline = z.object({
  lanes: z.array(timelineLane),
  reversals: z.array(reversal),
  setAside: z.array(setAside),
  first: partialDate.nullable(),
  last: partialDate.nullable(),
  undated: count,
})
export type Timeline = z.infer<typeof timeline>

/** How many statements of each stance one speaker, outlet, day or tag has. */
const tally = z.object({
  key: z.string().nullable(),
  label: z.string(),
  claim: count,
  denial: count,
  question: count,
  comment: count,
})
export type Tally = z.infer<typeof tally>

/** Two that come up in the same documents, and in how many. */
const pair = z.object({ a: id, b: id, labelA: z.string(), labelB: z.string(), documents: count })
export type Pair = z.infer<typeof pair>

export const overview = z.object({
  documents: count,
  statements: count,
  origins: count,
  stances: z.object({ claim: count, denial: count, question: count, comment: count }),
  speakers: z.array(tally),
  outlets: z.array(tally),
  /** By said date, cut to the day. */
  days: z.array(tally),
  tags: z.array(tally),
  /** The most frequent 200 pairs of each. */
  tagPairs: z.array(pair),
  speakerPairs: z.array(pair),
})
export type Overview = z.infer<typeof overview>

const filter = statementFilter.default({})

/** The analyst's desk: the same statements as table, ledger, timeline and figures. */
export const desk = {
  'statements.query': query(
    z.object({
      filter,
      sort: z.array(statementSort).max(4).default([]),
      offset: count.default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    z.object({ total: count, rows: z.array(statementRow) }),
  ),
  /** The oldest statements whose quotes have all of these words, in any order: for a list that changes with each letter typed. */
  'statements.find': query(
    z.object({ words: z.string().max(1000), limit: z.number().int().min(1).max(100) }),
    z.array(statementRow),
  ),
  /** All that the filter shows, in the order of `sort`: for select-all. */
  'statements.ids': query(z.object({ filter, sort: z.array(statementSort).max(4).default([]) }), z.array(id)),
  /** The figures beside the table. Those of a facet leave its own field of the filter out. */
  'statements.facets': query(
    z.object({ filter }),
    z.object({ total: count, origins: count, facets: statementFacets }),
  ),

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

  'timeline.get': query(
    z.object({
      lanes: z.enum(['speaker', 'proposition']).default('speaker'),
      date: z.enum(['said', 'published']).default('said'),
      filter,
    }),
    timeline,
  ),
  'overview.get': query(z.object({}), overview),

  'filters.list': query(z.object({}), z.array(savedFilter)),
  /** Without an id a new one is made. Two filters cannot have one name. */
  'filters.save': mutation(
    z.object({ id: id.optional(), name: z.string().trim().min(1).max(200), filter: statementFilter }),
    savedFilter,
    ['filters', 'history'],
  ),
  'filters.remove': mutation(z.object({ id }), z.object({}), ['filters', 'history']),
} as const
