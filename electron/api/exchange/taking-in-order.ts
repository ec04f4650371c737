import { z } from 'zod'
import { choices } from '../../../shared/model/taking-in.ts'

/** What a thread is asked: which file to take in, and whose values are to stand where two differ. */
export const takingInOrder = z.object({
  path: z.string(),
  name: z.string(),
  isCopy: z.boolean().exactOptional(),
  choices,
})
export type TakingInOrder = z.infer<typeof takingInOrder>
