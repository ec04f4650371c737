import { z } from 'zod'
import { count } from '../model/count.ts'
import { id } from '../model/identity.ts'
import { stance } from '../model/stance.ts'
import { query } from './define.ts'

/** A coefficient, 1 for full agreement and 0 for that of chance; null where it cannot be told. */
const coefficient = z.number().nullable()
const side = z.object({ statement: id, number: z.number(), stance }).nullable()

/** Words that two coders have marked differently, or only one of them has. */
const disagreement = z.object({ document: id, quote: z.string(), left: side, right: side })
export type Disagreement = z.infer<typeof disagreement>

/** How far two coders agree, in the texts that both have marked in. */
const agreement = z.object({
  documents: count,
  matched: count,
  onlyLeft: count,
  onlyRight: count,
  sameStance: count,
  /** Cohen's kappa and Krippendorff's alpha of the stances of statements that both have. */
  stanceKappa: coefficient,
  stanceAlpha: coefficient,
  /** Krippendorff's alpha for unitizing: what is marked, and by which stance. */
  markedAlpha: coefficient,
  codedAlpha: coefficient,
  disagreements: z.array(disagreement),
})
export type Agreement = z.infer<typeof agreement>

export const agreementArea = {
  /** Between two people who have marked statements; between the two who marked most where none are given. */
  'agreement.get': query(
    z.object({ between: z.tuple([z.string(), z.string()]).nullable().default(null) }),
    z.object({
      coders: z.array(z.object({ name: z.string(), statements: count })),
      between: z.tuple([z.string(), z.string()]).nullable(),
      agreement: agreement.nullable(),
    }),
  ),
} as const
