import { z } from 'zod'
import { count } from './count.ts'
import { NAME_LIMIT } from './limits.ts'
import { id } from './identity.ts'

export const tagName = z.string().min(1, 'a tag needs a name').max(NAME_LIMIT)

/** The colours that a tag may have: none of them means a stance. Each theme has its own shade of it. */
export const tagColour = z.enum(['grey', 'brown', 'gold', 'teal', 'violet', 'pink'])

/** What a person writes of a tag. `parent` is the tag that it stands under; the codebook is a tree. */
export const tagFields = z.object({
  name: tagName,
  parent: id.nullable(),
  colour: tagColour.nullable(),
  definition: z.string().max(100_000),
  example: z.string().max(100_000),
})

/** The fields that change; the others stay. */
export const tagPatch = tagFields.partial()
export type TagPatch = z.infer<typeof tagPatch>

/** One entry of the codebook. `uses` counts statements; `lastUsedAt` orders the keys 1 to 9. */
export const tag = tagFields.extend({
  id,
  uses: count,
  lastUsedAt: z.iso.datetime().nullable(),
})
export type Tag = z.infer<typeof tag>
