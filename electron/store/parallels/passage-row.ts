import { z } from 'zod'
import { id } from '../../../shared/model/identity.ts'
import { changeKind, parallelKind } from '../../../shared/model/parallel.ts'

/** A row of `passage` as a value. */
export const ofPassage = z
  .object({
    id: z.number(),
    leftDocument: id,
    leftStart: z.number(),
    leftEnd: z.number(),
    rightDocument: id,
    rightStart: z.number(),
    rightEnd: z.number(),
    kind: parallelKind,
    likeness: z.number(),
    change: changeKind.nullable(),
  })
  .transform(({ leftStart, leftEnd, rightStart, rightEnd, ...passage }) => ({
    ...passage,
    left: { start: leftStart, end: leftEnd },
    right: { start: rightStart, end: rightEnd },
  }))
export type PassageRow = z.infer<typeof ofPassage>
