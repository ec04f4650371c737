import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { contradictions, type Said } from '../../../../electron/suggest/pairs/contradictions.ts'
import { sameProposition } from '../../../../electron/suggest/pairs/same-proposition.ts'
import { sameSpeakers } from '../../../../electron/suggest/pairs/same-speaker.ts'
import { nameKey } from '../../../../shared/text/name-key.ts'
import { hasLot, saidByLot } from './lot.ts'

const judged = new Map(
  readFileSync(new URL('../../../fixtures/suggest/contradictions-by-lot.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([verdict = '', left = '', right = '']) => [`${left} ${right}`, verdict]),
)

/** Counts are written down in docs/suggestions.md. */
describe.skipIf(!hasLot)('364 articles drawn by lot, all their statements accepted (needs ../shared)', () => {
  let said: Said[]
  beforeAll(async () => {
    said = await saidByLot()
  }, 60_000)

  it('show first what does contradict: three in four of the first fifty pairs, and of the first 25', () => {
    const verdicts = contradictions(said, new Set()).map(({ left, right }) =>
      judged.get(`${left.id} ${right.id}`),
    )
    const worthALook = (most: number) =>
      verdicts.slice(0, most).filter((verdict) => verdict === 'real' || verdict === 'arguable').length
    expect(said.length).toBeGreaterThan(3500)
    expect(worthALook(25)).toBeGreaterThanOrEqual(19)
    expect(worthALook(50)).toBeGreaterThanOrEqual(36)
  })

  it('ask of one proposition first where the words are the same', () => {
    const quotes = new Map(said.map(({ id, quote }) => [id, quote]))
    const pairs = sameProposition(said)
    const letters = (id: string) => (quotes.get(id) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    const same = pairs.slice(0, 50).filter(({ left, right }) => letters(left) === letters(right))
    expect(pairs.length).toBeGreaterThan(300)
    expect(same.length).toBeGreaterThanOrEqual(40)
  })

  it('ask of few speakers whether they are one', () => {
    const byName = Map.groupBy(
      said.filter(({ speaker }) => speaker !== null),
      ({ speaker }) => nameKey(speaker ?? ''),
    )
    const speakers = [...byName].map(([name, own]) => ({
      id: name,
      name: own[0]?.speaker ?? '',
      aliases: [],
      statements: own.length,
    }))
    const pairs = sameSpeakers(speakers)
    expect(speakers.length).toBeGreaterThan(1400)
    expect(pairs.length).toBeGreaterThan(25)
    expect(pairs.length).toBeLessThan(50)
  })
})
