import { z } from 'zod'
import { count } from '../model/count.ts'
import { reliability } from '../model/document.ts'
import { id } from '../model/identity.ts'
import { partialDate } from '../model/partial-date.ts'
import { hedge, stance } from '../model/stance.ts'
import { anchorState, credibility, statement } from '../model/statement.ts'
import { statementFilter } from '../model/statement-filter.ts'
import { query } from './define.ts'

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

const filter = statementFilter.default({})

/** All statements as a table that is filtered, sorted and counted. */
export const statementTable = {
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
} as const
