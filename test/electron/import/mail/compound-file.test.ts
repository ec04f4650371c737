import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { comesToAnEnd } from '../../../../electron/import/mail/compound-file.ts'
import { msgMail } from '../../../../electron/import/mail/msg-mail.ts'

const letter = readFileSync(new URL('../../../fixtures/import/msg/concedes.msg', import.meta.url))

/** The letter with a number in it that says something else; places in bytes. */
const withNumber = (at: number, value: number) => {
  const bytes = Buffer.from(letter)
  bytes.writeInt32LE(value, at)
  return bytes
}

const SECTOR = 512
const first = (at: number) => letter.readInt32LE(at)
/** Where the one table of sectors, and the first entry of the directory, begin. */
const table = (first(76) + 1) * SECTOR
const root = (first(48) + 1) * SECTOR

test('a letter comes to an end', () => {
  expect(comesToAnEnd(letter)).toBe(true)
})

test.each([
  ['whose directory follows itself', withNumber(table + 4 * first(48), first(48))],
  ['whose small sectors lie in a circle', withNumber(table + 4 * first(root + 116), first(root + 116))],
  ['whose table of small sectors follows itself', withNumber(table + 4 * first(60), first(60))],
  ['in which an entry lies in itself', withNumber(root + 76, 0)],
  ['that names two thousand million tables', withNumber(68, first(48)).fill(0x7f, 72, 76)],
])('a letter %s is refused, not followed for ever', (_, bytes) => {
  expect(comesToAnEnd(bytes)).toBe(false)
  expect(() => msgMail(bytes)).toThrow('This is no letter of Outlook, or it is damaged.')
})

test('other bytes are no trouble, whatever they say of themselves', () => {
  const others = [
    new Uint8Array(),
    new Uint8Array(40),
    new Uint8Array(4096).fill(1),
    new Uint8Array(4096).fill(255),
  ]
  for (const bytes of others) expect(() => msgMail(bytes)).toThrow('This is no letter of Outlook')
})
