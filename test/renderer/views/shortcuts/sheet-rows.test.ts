import { expect, test } from 'vitest'
import { sheetRows } from '../../../../renderer/views/shortcuts/sheet-rows.ts'

const FIRST = { chosen: {}, singleKeys: true }
const rowOf = (choice: Parameters<typeof sheetRows>[0], words: string) =>
  sheetRows(choice, '')
    .flatMap(({ rows }) => rows)
    .find((row) => row.words === words)

test('rows with the same words are one row with all their keys', () => {
  expect(rowOf(FIRST, 'go to pane')?.keys).toEqual(['$mod+1', '$mod+2', '$mod+3', '$mod+4'])
  expect(rowOf(FIRST, 'claim')?.keys).toEqual(['c'])
})

test('a key that was changed is shown as it is now, and a command without one is not shown', () => {
  const choice = { chosen: { 'mark.claim': 'k', 'mark.denial': null }, singleKeys: true }
  expect(rowOf(choice, 'claim')?.keys).toEqual(['k'])
  expect(rowOf(choice, 'denial')).toBeUndefined()
})

test('where single keys are off, only keys with Ctrl and the like are left', () => {
  const groups = sheetRows({ chosen: {}, singleKeys: false }, '').map(({ group }) => group)
  expect(groups).not.toContain('Parallels')
  expect(rowOf({ chosen: {}, singleKeys: false }, 'find in document')?.keys).toEqual(['$mod+F'])
})

test('the filter takes words, or one key', () => {
  expect(sheetRows(FIRST, 'GO TO PANE')).toEqual([
    { group: 'Panes', rows: [{ words: 'go to pane', keys: ['$mod+1', '$mod+2', '$mod+3', '$mod+4'] }] },
  ])
  expect(sheetRows(FIRST, 'c')).toContainEqual({
    group: 'Mark',
    rows: expect.arrayContaining([{ words: 'claim', keys: ['c'] }]),
  })
})
