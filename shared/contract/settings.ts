import { z } from 'zod'
import { id } from '../model/identity.ts'
import { mutation, query } from './define.ts'

/** How this person likes the program. Kept for the user, not in the workspace. `textSize` is in CSS pixels. */
export const settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  textSize: z.number().int().min(14).max(24).default(17),
  textWidth: z.enum(['narrow', 'normal', 'wide']).default('normal'),
  textFace: z.enum(['serif', 'sans']).default('serif'),
  singleKeys: z.boolean().default(true),
  hints: z.boolean().default(true),
})
export type Settings = z.infer<typeof settings>

/** What is on screen, kept in the workspace so that it comes back as it was left. `top` is the first visible UTF-16 unit. */
export const layout = z.object({
  view: z.enum(['read', 'search', 'import']).default('read'),
  panes: z
    .array(z.object({ document: id, top: z.number().int().nonnegative().default(0) }))
    .max(4)
    .default([]),
  active: z.number().int().min(0).max(3).default(0),
  library: z.boolean().default(true),
  inspector: z.boolean().default(true),
})
export type Layout = z.infer<typeof layout>

export const preferences = {
  'settings.get': query(z.object({}), settings),
  'settings.set': mutation(settings.partial(), settings, ['settings']),
  'layout.get': query(z.object({}), layout),
  'layout.set': mutation(layout, z.object({}), []),
} as const
