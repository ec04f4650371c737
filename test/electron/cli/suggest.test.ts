import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { gainsay, gainsayJson, ownFolder, REPORTS } from './command-line.ts'

const own = ownFolder()
const file = join(own.folder, 'crossing.gainsay')

beforeAll(async () => {
  await gainsay('import', file, REPORTS)
})

afterAll(own.remove)

const span = z.object({ start: z.number(), end: z.number() })
const suggested = z.array(
  z.strictObject({
    document: z.string(),
    unit: z.literal('code-points'),
    start: z.number(),
    end: z.number(),
    quote: z.string(),
    form: z.enum(['direct', 'indirect', 'mixed']),
    cue: span.nullable(),
    speaker: span.extend({ name: z.string() }).nullable(),
    stance: z.enum(['claim', 'denial', 'question', 'comment']).nullable(),
    hedge: z.string().nullable(),
    score: z.number(),
    tier: z.literal([1, 2]),
    reason: z.string(),
  }),
)

it('gainsay suggest tells who is reported as saying what, at places counted in code points', async () => {
  const all = suggested.parse(await gainsayJson('suggest', file))
  const denials = all.filter(({ stance }) => stance === 'denial')
  expect(all.length).toBeGreaterThan(5)
  expect(denials.length).toBeGreaterThan(0)
  const document = denials[0]?.document ?? ''
  const { text } = z.object({ text: z.string() }).parse(await gainsayJson('text', file, document))
  const points = Array.from(text)
  const one = suggested.parse(await gainsayJson('suggest', file, document))
  expect(one).toEqual(all.filter((found) => found.document === document))
  for (const { start, end, quote } of one) expect(points.slice(start, end).join('')).toBe(quote)
})

it('gainsay suggest --tier 2 adds attitudes and acts, and refuses a tier that is none', async () => {
  const [first, both] = await Promise.all([
    gainsayJson('suggest', file),
    gainsayJson('suggest', file, '--tier', '2'),
  ])
  expect(suggested.parse(both).filter(({ tier }) => tier === 1)).toEqual(first)
  expect((await gainsay('suggest', file, '--tier', 'all')).code).toBe(2)
})
