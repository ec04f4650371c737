import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Note } from './note.ts'

const selector = z.looseObject({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})

const annotation = z.looseObject({
  id: z.string(),
  created: z.string().optional(),
  updated: z.string().optional(),
  user: z.string().optional(),
  user_info: z.looseObject({ display_name: z.string().nullable().optional() }).nullable().optional(),
  uri: z.string().optional(),
  text: z.string().optional(),
  tags: z.array(z.string()).optional(),
  references: z.array(z.string()).optional(),
  target: z
    .array(z.looseObject({ source: z.string().optional(), selector: z.array(selector).optional() }))
    .optional(),
})

const exported = z.looseObject({ client_version: z.string(), annotations: z.array(annotation) })

/** True of JSON that Hypothesis has exported from its sidebar. */
export const isHypothesis = (json: unknown): boolean =>
  z.looseObject({ client_version: z.string(), annotations: z.array(z.unknown()) }).safeParse(json).success

/** Reads an export of Hypothesis. Positions are left alone: they count UTF-16 units of the page as it was then. */
export function readHypothesis(json: unknown): Note[] {
  const parsed = exported.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new AppError(
      'unreadable',
      `It is no export of Hypothesis: ${issue?.path.join('.')}: ${issue?.message}. Nothing was changed.`,
    )
  }
  return parsed.data.annotations.map((one): Note => {
    const quote = one.target
      ?.flatMap((target) => target.selector ?? [])
      .find((each) => each.type === 'TextQuoteSelector')
    const sources = [one.uri ?? [], ...(one.target ?? []).map((target) => target.source ?? [])].flat()
    return {
      name: `hypothesis:${one.id}`,
      author: one.user_info?.display_name ?? one.user?.replace(/^acct:(.*)@.*$/, '$1') ?? 'unknown',
      created: one.created ?? null,
      modified: one.updated ?? null,
      sources,
      words: quote?.exact
        ? { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }
        : null,
      stance: null,
      speaker: null,
      tags: one.tags ?? [],
      described: {},
      comments: one.text ? [one.text] : [],
      link: null,
      unplaceable: quote?.exact
        ? null
        : one.references?.length
          ? 'It replies to another one.'
          : 'It is of the whole page.',
    }
  })
}
