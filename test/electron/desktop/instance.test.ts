import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, it, vi } from 'vitest'
import { becomeOnlyInstance, workspaceArgument } from '../../../electron/desktop/instance.ts'

function fakeApp(first: boolean) {
  const asked: unknown[] = []
  const requestSingleInstanceLock = (data: unknown) => {
    asked.push(data)
    return first
  }
  return { app: Object.assign(new EventEmitter(), { requestSingleInstanceLock }), asked }
}

it('takes the workspace of a command line and leaves switches alone', () => {
  expect([
    workspaceArgument(['electron', '.', '--no-sandbox', 'a.gainsay'], '/home/a'),
    workspaceArgument(['gainsay', '/x/b.gainsay', '--file=c.gainsay'], '/home/a'),
    workspaceArgument(['gainsay'], '/home/a'),
    workspaceArgument(['gainsay.gainsay'], '/home/a'),
  ]).toEqual(['/home/a/a.gainsay', '/x/b.gainsay', null, null])
})

it('opens what a second start asks for, and nothing for what it cannot read', () => {
  const { app, asked } = fakeApp(true)
  const open = vi.fn<(workspace: string | null) => void>()
  expect(becomeOnlyInstance(app as unknown as App, '/a.gainsay', open)).toBe(true)
  app.emit('second-instance', {}, [], '/', { workspace: '/b.gainsay' })
  app.emit('second-instance', {}, [], '/', { nonsense: 1 })
  const event = { preventDefault: vi.fn() }
  app.emit('open-file', event, '/c.gainsay')
  expect({ asked, opened: open.mock.calls }).toEqual({
    asked: [{ workspace: '/a.gainsay' }],
    opened: [['/b.gainsay'], [null], ['/c.gainsay']],
  })
})

it('ends where another instance runs', () => {
  expect(becomeOnlyInstance(fakeApp(false).app as unknown as App, null, () => {})).toBe(false)
})
