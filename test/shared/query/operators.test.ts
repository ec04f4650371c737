import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withSigns } from '../../../shared/query/operators.ts'
import { parseQuery } from '../../../shared/query/parse.ts'

test.each([
  ['gates AND river', '+gates +river'],
  ['gates AND river AND "no fall"', '+gates +river +"no fall"'],
  ['gates OR river', 'gates river'],
  ['NOT rain', '-rain'],
  ['gates AND NOT rain', '+gates -rain'],
  ['gates NOT title:rain', 'gates -title:rain'],
  ['gates AND stance:denial', '+gates stance:denial'],
  ['-gates AND river', '-gates +river'],
])('%s is %s in signs', (query, signed) => {
  expect(withSigns(query)).toBe(signed)
})

test.each([
  'gates river',
  'gates and not rain',
  '"gates AND river"',
  'AND',
  'gates AND',
  'AND gates',
  'NOT',
  'gates +AND river',
  'gates AND rain~x',
])('%s is left as it is', (query) => {
  expect(withSigns(query)).toBeNull()
})

test('what is given can be read, and joins nothing by words any more', () => {
  const word = fc.constantFrom('AND', 'OR', 'NOT', 'gates', '+rain', '-dam', '"no fall"~2', 'stance:denial')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const signed = withSigns(words.join(' '))
      if (signed === null) return
      expect(parseQuery(signed).problem).toBeNull()
      expect(parseQuery(signed).parts.length).toBeLessThan(words.length)
    }),
  )
})
