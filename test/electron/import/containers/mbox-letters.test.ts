import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersIn } from '../../../../electron/import/containers/mbox-letters.ts'
import { inMemory } from '../../../../electron/zip/byte-source.ts'

const line = fc.oneof(
  fc.constantFrom('', 'From a@b.example Mon Mar 18 09:12:00 2024', 'From there on it rained.', '>From 2024'),
  fc.string({ maxLength: 30 }),
)
const mailbox = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => Buffer.from(`From x 2024${end}${lines.join(end)}`))

test('letters are the same in however small pieces a mailbox is read, and leave out nothing but the lines between them', () => {
  fc.assert(
    fc.property(mailbox, fc.integer({ min: 1, max: 40 }), (bytes, step) => {
      const from = bytes.indexOf('\n') + 1
      const whole = [...lettersIn(inMemory(bytes), from)]
      expect([...lettersIn(inMemory(bytes), from, step)]).toEqual(whole)
      const between = whole.slice(1).map(({ start }, i) => bytes.toString('utf8', whole[i]?.end, start))
      expect(between.filter((each) => !/^\nFrom [^\n]*\n?$/.test(each))).toEqual([])
    }),
  )
})
