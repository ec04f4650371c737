import { expect, test } from 'vitest'
import { commentsIn, fieldsIn } from '../../../../electron/import/pdf/annotations.ts'

const rect = [100, 200, 300, 220]

test('what was typed or chosen in a form is read where it stands; passwords, hidden and empty fields are not', () => {
  const fields = [
    { fieldType: 'Tx', fieldValue: 'Ivo Lenz', rect, hidden: false },
    { fieldType: 'Ch', fieldValue: ['gate 3', 'gate 5'], rect, hidden: false, password: false },
    { fieldType: 'Tx', fieldValue: 'secret', rect, hidden: false, password: true },
    { fieldType: 'Tx', fieldValue: 'gone', rect, hidden: true },
    { fieldType: 'Btn', fieldValue: 'Off', rect, hidden: false },
    { subtype: 'Link', rect },
  ]
  expect(fieldsIn(fields).map(({ str, transform }) => [str, transform])).toEqual([
    ['Ivo Lenz', [10, 0, 0, 10, 100, 207]],
    ['gate 3, gate 5', [10, 0, 0, 10, 100, 207]],
  ])
})

test('the lines of a field stand one under the other', () => {
  const field = { fieldType: 'Tx', fieldValue: 'one\rtwo', rect: [100, 200, 300, 240], hidden: false }
  expect(fieldsIn([field]).map(({ str, transform }) => [str, transform.at(-1)])).toEqual([
    ['one', 230],
    ['two', 218],
  ])
})

test('a comment has the name of its author where there is one, and is not repeated by its popup', () => {
  expect(
    commentsIn([
      { subtype: 'Text', contentsObj: { str: 'Says who?' }, titleObj: { str: 'Dara Voss' } },
      { subtype: 'Popup', contentsObj: { str: 'Says who?' } },
      { subtype: 'Highlight', contentsObj: { str: ' ' } },
      { subtype: 'Highlight', contentsObj: { str: 'The log' } },
    ]),
  ).toEqual(['Dara Voss: Says who?', 'The log'])
})
