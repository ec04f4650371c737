import { expect, test } from 'vitest'
import { z } from 'zod'
import { inputWords } from '../../../shared/contract/input-words.ts'

const told = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input).error?.issues.map((issue) => inputWords(issue))

test('what is too long is refused in words, with how much fits', () => {
  expect(told(z.string().max(200), 'n'.repeat(201))).toEqual([
    'Too long: no more than 200 characters fit here',
  ])
})

test('what a schema says of itself is left as it is', () => {
  expect(told(z.string().min(1, 'a tag needs a name'), '')).toEqual(['a tag needs a name'])
})
