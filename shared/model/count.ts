import { z } from 'zod'

/** How many there are of something, or a place counted from 0. */
export const count = z.number().int().nonnegative()
