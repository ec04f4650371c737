import { expect, test } from 'vitest'
import type { Command } from '../../../../renderer/state/commands.ts'
import { sheetRows } from '../../../../renderer/views/shortcuts/sheet-rows.ts'

const command = (rest: Partial<Command>): Command => ({
  id: '',
  title: 'Title',
  group: 'Panes',
  run: () => {},
  ...rest,
})

const commands = [
  ...[1, 2, 3, 4].map((n) => command({ title: `Go to pane ${n}`, short: 'go to pane', keys: `$mod+${n}` })),
  command({ title: 'Claim', keys: 'c', group: 'Mark' }),
  command({ title: 'Without a key' }),
]

test('rows with the same words are one row from the first key to the last', () => {
  expect(sheetRows(commands, '')).toEqual([
    { group: 'Mark', rows: [{ words: 'claim', keys: ['c'] }] },
    { group: 'Panes', rows: [{ words: 'go to pane', keys: ['$mod+1', '$mod+4'] }] },
  ])
})

test('the filter takes words, or one key', () => {
  expect(sheetRows(commands, 'PANE').map(({ group }) => group)).toEqual(['Panes'])
  expect(sheetRows(commands, 'c').map(({ group }) => group)).toEqual(['Mark'])
})
