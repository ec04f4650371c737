import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStatement } from '../../../electron/store/statements.ts'
import { listSuggestions } from '../../../electron/store/suggestions/list-suggestions.ts'
import { meantHere } from '../../../electron/store/suggestions/meant-here.ts'
import { keepSuggestions, unreadTexts } from '../../../electron/store/suggestions/read-texts.ts'
import { imported, newStore, step } from './workspaces.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const TEXT = 'The ministry said it, and said it again. '.repeat(4)
const spans = fc.uniqueArray(
  fc
    .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 90 }))
    .map(([start, length]): Span => ({ start, end: Math.min(TEXT.length, start + length) })),
  { maxLength: 8, selector: ({ start, end }) => `${start}-${end}` },
)

const lengthOf = ({ start, end }: Span) => end - start
const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const isSame = (a: Span, b: Span) => 2 * shared(a, b) > Math.max(lengthOf(a), lengthOf(b))
const liesUnder = (a: Span, b: Span) =>
  shared(a, b) > 0 && 2 * shared(a, b) >= Math.min(lengthOf(a), lengthOf(b))

const nameOf = ({ start, end }: Span) => `Body ${start} ${end}`

test('which suggestions are marked, and whom their words mean, is what a look at each with each would find', () => {
  const { db } = newStore()
  let run = 0
  fc.assert(
    fc.property(spans, spans, (found, marked) => {
      const document = imported(db, `Ministry ${(run += 1)}`, TEXT)
      const about = {
        form: 'indirect',
        cue: null,
        stance: 'claim',
        hedge: null,
        score: 1,
        tier: 1,
        reason: '',
      }
      for (const { document, version } of unreadTexts(db, 1).texts) {
        const suggestions = found.map((span) => ({
          ...span,
          ...about,
          quote: TEXT.slice(span.start, span.end),
          speaker: { start: 0, end: 3, name: nameOf(span), by: 'as written' },
        }))
        keepSuggestions(db, { document, version, rules: 1 }, suggestions)
      }
      for (const { start, end } of marked) {
        const quote = TEXT.slice(start, end)
        step(db, (tx) =>
          createStatement(tx, {
            document,
            start,
            end,
            quote,
            fields: { stance: 'claim', speaker: { name: 'X' } },
          }),
        )
      }
      const asked = { document, tier: 2 as const, outcomes: ['accepted' as const], offset: 0, limit: 100 }
      const accepted = listSuggestions(db, asked).suggestions.map((one) => nameOf(one))
      const same = found.filter((one) => marked.some((other) => isSame(one, other)))
      expect(accepted.toSorted()).toEqual(same.map(nameOf).toSorted())

      const meant = meantHere(db, document)
      const nearest = marked.flatMap((statement) => {
        const under = found.filter((one) => liesUnder(one, statement))
        const away = ({ start, end }: Span) =>
          Math.abs(start - statement.start) + Math.abs(end - statement.end)
        const least = Math.min(...under.map(away))
        return under.filter((one) => away(one) === least).map(nameOf)
      })
      const told = found.map(nameOf).filter((name) => meant({ name, by: 'as written' }) !== null)
      expect(nearest).toEqual(expect.arrayContaining(told))
      expect(told.length > 0).toBe(nearest.length > 0)
    }),
    { numRuns: 40 },
  )
})
