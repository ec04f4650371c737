import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readExchange } from '../../../../electron/exchange/read-exchange.ts'
import { AppError } from '../../../../shared/contract/errors.ts'
import { here } from './annotated.ts'
const REAL = new URL('../../../../../shared/data/web-annotation/', import.meta.url)
const there = existsSync(REAL)
const files = (folder: string) =>
  readdirSync(new URL(folder, REAL)).map((name) => new URL(`${folder}${name}`, REAL))

test.skipIf(!there)('the right samples of the W3C are read (skipped where they are absent)', () => {
  const samples = files('correct/')
  for (const url of samples) readExchange({ name: 'anno.jsonld', bytes: readFileSync(url) }, here)
  expect(samples).toHaveLength(45)
})

test.skipIf(!there)(
  'the wrong samples of the W3C are refused in words (skipped where they are absent)',
  () => {
    const samples = files('incorrect/')
    for (const url of samples)
      expect(
        () => readExchange({ name: 'anno.jsonld', bytes: readFileSync(url) }, here),
        url.pathname,
      ).toThrow(AppError)
    expect(samples).toHaveLength(39)
  },
)
