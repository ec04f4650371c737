import { z } from 'zod'

/** Every object has a UUID that never changes, so that exports stay comparable and merges are possible. */
export const id = z.uuid()
export type Id = z.infer<typeof id>

/** A moment on the clock, ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime()
export type Instant = z.infer<typeof instant>
