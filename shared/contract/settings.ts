import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { tableColumns } from '../model/table-columns.ts'
import { mutation, query } from './define.ts'

/** What the table of statements can show beside the quote, in the order in which it stands there. */
export const tableColumn = z.enum([
  'number',
  'stance',
  'speaker',
  'proposition',
  'said',
  'hedge',
  'credibility',
  'reported',
  'source',
  'title',
  'tags',
  'note',
  'updatedAt',
])
export type TableColumn = z.infer<typeof tableColumn>

/** Sets of headings for which the columns of tables are remembered. */
export const REMEMBERED_TABLES = 100

const choices = {
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.number().int().min(14).max(24),
  textWidth: z.enum(['narrow', 'normal', 'wide']),
  textFace: z.enum(['serif', 'sans']),
  textSpacing: z.enum(['tight', 'normal', 'loose']),
  singleKeys: z.boolean(),
  keys: z.record(z.string(), z.string().max(60).nullable()),
  hints: z.boolean(),
  suggestions: z.boolean(),
  columns: z.array(tableColumn),
  frames: z.enum(['row', 'table']),
  tables: z.array(tableColumns).max(REMEMBERED_TABLES),
}

/**
 * How this person likes the program. Kept for the user, not in the workspace. `textSize` is in CSS pixels. `frames`: the ledger
 * frames the contradiction of the row in focus, or those of the whole table. `suggestions` are marked in texts. `tables`: what was
 * chosen for the columns of tables, by their headings, the last chosen first. `keys`: by command, the key it was given instead of
 * its first one, or null for none. What is no text there reads as '', which is no key either; the page leaves it out and says so.
 */
export const settings = z.object({
  theme: choices.theme.default('system'),
  textSize: choices.textSize.default(17),
  textWidth: choices.textWidth.default('normal'),
  textFace: choices.textFace.default('serif'),
  textSpacing: choices.textSpacing.default('normal'),
  singleKeys: choices.singleKeys.default(true),
  keys: z.record(z.string(), z.string().nullable().catch('')).catch({}).default({}),
  hints: choices.hints.default(true),
  suggestions: choices.suggestions.default(true),
  columns: choices.columns.default([
    'stance',
    'speaker',
    'proposition',
    'said',
    'hedge',
    'credibility',
    'source',
    'tags',
  ]),
  frames: choices.frames.default('row'),
  tables: choices.tables.catch([]).default([]),
})
export type Settings = z.infer<typeof settings>

/** A change of some of them. It has no defaults: a default would set back every choice that is not named. */
export const settingsChange = z.object(choices).partial()
export type SettingsChange = z.infer<typeof settingsChange>

/** The views in the order of the bar at the bottom. */
export const VIEWS = [
  'read',
  'ledger',
  'statements',
  'timeline',
  'overview',
  'search',
  'parallels',
  'suggestions',
  'review',
] as const

/** An import is a view to which no command leads: files do. */
const view = z.enum([...VIEWS, 'import'])

/** Stops of the trail, and places in texts, that are remembered. */
export const REMEMBERED_STOPS = 100
export const REMEMBERED_PLACES = 200

/** Where a person was: a view, and the document of the active pane. */
const stop = z.object({ view, document: id.nullable() })
export type Stop = z.infer<typeof stop>

const place = z.object({ document: id, top: count.default(0) })

/**
 * What is on screen, kept in the workspace so that it comes back as it was left. `top` is the first visible UTF-16 unit of a text:
 * of those in `panes`, and in `places` of those that were read last, the latest at the end; `linked` panes scroll together; page furniture is
 * `folded`. `trail`: the stops behind and ahead, for back and forward, and which of them is the present one.
 */
export const layout = z.object({
  view: view.default('read'),
  panes: z.array(place).max(4).default([]),
  places: z.array(place).max(REMEMBERED_PLACES).default([]),
  trail: z
    .object({
      stops: z.array(stop).max(REMEMBERED_STOPS),
      at: z
        .number()
        .int()
        .min(0)
        .max(REMEMBERED_STOPS - 1),
    })
    .default({ stops: [], at: 0 }),
  active: z.number().int().min(0).max(3).default(0),
  linked: z.boolean().default(false),
  folded: z.boolean().default(false),
  library: z.boolean().default(true),
  inspector: z.boolean().default(true),
})
export type Layout = z.infer<typeof layout>

/** The layout that was left. `gone`: the documents it names that are not in the workspace any more. */
const leftLayout = layout.extend({ gone: z.array(id) })

export const preferences = {
  'settings.get': query(z.object({}), settings),
  'settings.set': mutation(settingsChange, settings, ['settings']),
  'layout.get': query(z.object({}), leftLayout),
  'layout.set': mutation(layout, z.object({}), []),
} as const
