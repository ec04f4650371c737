import { z } from 'zod'
import { count } from './count.ts'
import { NAME_LIMIT } from './limits.ts'
import { id } from './identity.ts'

export const speakerName = z.string().min(1, 'a speaker needs a name').max(NAME_LIMIT)

export const speakerFields = z.object({
  name: speakerName,
  aliases: z.array(speakerName),
  role: z.string().max(NAME_LIMIT),
  side: z.string().max(NAME_LIMIT),
  note: z.string().max(1_000_000),
})
export type SpeakerFields = z.infer<typeof speakerFields>

/** The fields that change; the others stay. */
export const speakerPatch = speakerFields.partial()
export type SpeakerPatch = z.infer<typeof speakerPatch>

/** A person or body that says something. `statements` counts what hangs on it. */
export const speaker = speakerFields.extend({ id, statements: count })
export type Speaker = z.infer<typeof speaker>

/** A speaker that a statement could have. `id` is null for a name that stands in the text but is not in the registry yet. */
export const speakerCandidate = z.object({
  id: id.nullable(),
  name: z.string(),
  role: z.string(),
  why: z.enum(['as before', 'guessed', 'last', 'in this text', 'known']),
})
export type SpeakerCandidate = z.infer<typeof speakerCandidate>
