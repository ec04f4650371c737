import { expect, test } from 'vitest'
import type { CommandId } from '../../../renderer/commands/command-table.ts'
import { actsInFields, allCommands, choose, type Command } from '../../../renderer/state/commands.ts'

const command = (id: CommandId, rest: Partial<Command> = {}): Command => ({ id, run: () => {}, ...rest })

test('the newest command that can run gets the key', () => {
  const old = command('mark.claim')
  const busy = command('mark.denial', { when: () => 'not now' })
  const newest = command('mark.note')
  expect(choose([old, newest, busy])).toBe(newest)
})

test('where none can run, the newest says why', () => {
  const first = command('mark.claim', { when: () => 'first reason' })
  const second = command('mark.denial', { when: () => 'second reason' })
  expect(choose([first, second])).toEqual({ reason: 'second reason' })
  expect(choose([])).toBeNull()
})

test('of two commands with one id the newer counts', () => {
  const [before, after, other] = [command('text.find'), command('text.find'), command('mark.note')]
  expect(allCommands([[before, other], [after]])).toEqual([after, other])
  expect(allCommands([[before, other], [after]])[0]).toBe(after)
})

test('in a field only keys with Ctrl and function keys act, unless a command says otherwise', () => {
  const ids = [
    'app.palette',
    'hints.toggle',
    'mark.claim',
    'text.next-denial',
    'view.read',
    'mark.remove',
  ] as const
  expect(ids.filter((id) => actsInFields(command(id)))).toEqual(['app.palette', 'hints.toggle'])
  expect(actsInFields(command('history.undo'))).toBe(false)
  expect(actsInFields(command('region.previous'))).toBe(true)
})
