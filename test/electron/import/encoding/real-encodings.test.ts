import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ENCODED, readEncoded } from './encoded-texts.ts'

const present = existsSync(ENCODED)
if (!present) console.log('Skipped: the texts in 34 encodings are not here.')

test.skipIf(!present)('texts in 34 encodings, none of them named, are read right, all of them', () => {
  expect(readEncoded()).toEqual({ texts: 172, wrong: [] })
})
