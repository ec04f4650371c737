import { z } from 'zod'

/** What a statement does to its proposition. Claim and denial lead everywhere; the other two are one key away. */
export const stance = z.enum(['claim', 'denial', 'question', 'comment'])
export type Stance = z.infer<typeof stance>

/** How sure the speaker sounds. A denial that says "no evidence yet" is `possible`, not `certain`. */
export const hedge = z.enum(['certain', 'probable', 'possible', 'unclear'])
export type Hedge = z.infer<typeof hedge>

/** Whether the text gives the speaker's own words, a paraphrase, or both in one sentence. */
export const reported = z.enum(['direct', 'indirect', 'mixed'])
export type Reported = z.infer<typeof reported>
