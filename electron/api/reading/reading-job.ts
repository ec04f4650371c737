import { z } from 'zod'
import { takingInOrder } from '../exchange/taking-in-order.ts'
import type { ExportOrder } from '../exporting/write-export.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { isLongRead, type LongRead } from './reads.ts'

/** What a reading thread is asked: a call of the contract, whose answer it writes as JSON, an export, or what would come of taking a project in. */
export const readingJob = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('call'),
    method: z.custom<LongRead>(isLongRead),
    input: z.custom<Parsed<LongRead>>(),
  }),
  z.object({ kind: z.literal('export'), order: z.custom<ExportOrder>() }),
  z.object({ kind: z.literal('plan taking in'), order: takingInOrder }),
])
export type ReadingJob = z.infer<typeof readingJob>
