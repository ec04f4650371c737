import { beforeEach, expect, test } from 'vitest'
import { layout } from '../../../shared/contract/settings.ts'
import { differsInMore, restore } from '../../../renderer/app/use-layout.ts'
import { createClient } from '../../../renderer/client/client.ts'
import { useShell } from '../../../renderer/state/shell.ts'

beforeEach(() => useShell.setState(useShell.getInitialState()))

const LEFT = { 'layout.get': layout.parse({ view: 'search' }), 'documents.list': [] }

/** A client of a workspace that was left in its search, and whose answers come when `answer` is called. */
function slow() {
  let hear: (frame: unknown) => void = () => {}
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  const client = createClient({
    send: (frame) => {
      const { id, method } = frame as { id: number; method: keyof typeof LEFT }
      void asked.then(() => hear({ type: 'ok', id, value: LEFT[method] }))
    },
    onFrame: (listen) => (hear = listen),
    onClose: () => {},
  })
  return { client, answer }
}

test('the view that was left comes back', async () => {
  const { client, answer } = slow()
  answer()
  await restore(client)
  expect(useShell.getState()).toMatchObject({ restored: true, view: 'search' })
})

test('a person who went to a view before the layout came back is not taken from it', async () => {
  const { client, answer } = slow()
  const done = restore(client)
  useShell.getState().show('read')
  answer()
  await done
  expect(useShell.getState()).toMatchObject({ restored: true, view: 'read' })
})

test('only how far a text is scrolled may wait to be written', () => {
  const pane = (top: number) => ({ document: '0190163d-8694-739b-aea5-966c26f8ad91', top })
  const left = layout.parse({ panes: [pane(0)] })
  expect(differsInMore(left, { ...left, panes: [pane(40)] })).toBe(false)
  for (const change of [{ folded: true }, { view: 'ledger' }, { panes: [] }, { panes: [pane(0), pane(0)] }])
    expect(differsInMore(left, layout.parse({ ...left, ...change }))).toBe(true)
})
