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
  for (const csv of ['', '\uFEFF', 'name,parent\r\n'])
    expect(trouble(csv)).toEqual(unread('no tag stands below a line of headings'))
  expect(trouble('name,colour\nrain,mauve\n')).toEqual(
    unread('row 2, colour: Invalid option: expected one of "grey"|"brown"|"gold"|"teal"|"violet"|"pink"'),
  )
})

test('a table that was edited by hand is read: tabs or semicolons, spaces around cells, capitals', () => {
  const river = { name: 'river', parent: 'water', colour: 'teal' }
  expect(readCodebook('Name; Parent ;COLOUR\r\nriver ; water;Teal\r\n')).toEqual([river])
  expect(readCodebook('name\tparent\tcolour\nriver\twater\tteal\n')).toEqual([river])
  expect(readCodebook('name,parent,colour\n" river ","",')).toEqual([
    { name: 'river', parent: null, colour: null },
  ])
})
