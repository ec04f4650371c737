import { z } from 'zod'
import { count } from '../model/count.ts'
import { mutation, query } from './define.ts'

/** The folder that is watched, as the person knows it, and what has come of it since the workspace was opened. */
export const watchStatus = z.object({
  folder: z.string().nullable(),
  paused: z.boolean(),
  busy: z.boolean(),
  /** Documents that came or changed. */
  imported: count,
  /** Why it cannot be watched. */
  trouble: z.string().nullable(),
})
export type WatchStatus = z.infer<typeof watchStatus>

export const watch = {
  'watch.status': query(z.object({}), watchStatus),
  /** Watches the folder of a grant. `inside` is the place of the granted file in the folder that was chosen; '' for the folder itself. */
  'watch.follow': mutation(
    z.object({ grant: z.string().nullable(), inside: z.string().default('') }),
    watchStatus,
    ['watch'],
  ),
  'watch.pause': mutation(z.object({ paused: z.boolean() }), watchStatus, ['watch']),
} as const
