import { expect, test } from 'vitest'
import { readCodebook } from '../../../electron/export/codebook.ts'

const unread = (why: string) =>
  expect.objectContaining({
    code: 'invalid-input',
    message: `The table could not be read: ${why}. Nothing was changed.`,
  })
const trouble = (csv: string): unknown => {
  try {
    return readCodebook(csv)
  } catch (error) {
    return error
  }
}

test('a file that is no table of tags is refused in words, however long it is', () => {
  expect(trouble('\u0089PNG\r\n\uFFFD\0')).toEqual(unread('it is no text in UTF-8 (“CSV UTF-8” in Excel)'))
  expect(trouble(`name,parent\n${'x'.repeat(9000)}"\n`)).toEqual(
    unread('Invalid Opening Quote: a quote is found on field "name" at line 2'),
  )
  expect(trouble('tag,colour\nrain,teal\n')).toEqual(
    unread('it has no column “name” (name, parent, definition, example, colour)'),
  )
})
