import { afterEach, beforeEach, expect, test } from 'vitest'
import { usePanes } from '../../../renderer/state/panes.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTrail, watchTrail } from '../../../renderer/state/trail.ts'

let end = () => {}

beforeEach(() => {
  usePanes.getState().restore([], 0)
  useShell.setState({ view: 'read', restored: true })
  useTrail.setState(useTrail.getInitialState())
  end = watchTrail()
})
afterEach(() => end())

/** What one click or key does, and then the moment after it. */
async function act(...changes: readonly (() => void)[]): Promise<void> {
  for (const change of changes) change()
  await Promise.resolve()
}

const open = (document: string) => () => usePanes.getState().openDocument(document)
const show = (view: 'read' | 'search') => () => useShell.getState().show(view)
const go = (step: 1 | -1) => act(() => useTrail.getState().go(step))
const here = () => [useShell.getState().view, usePanes.getState().panes[0]?.document]

test('back leads to the search from which a document was opened, then to what was read before it', async () => {
  await act(open('a'))
  await act(show('search'))
  await act(show('read'), open('b'))
  await go(-1)
  expect(here()).toEqual(['search', 'a'])
  await go(-1)
  expect(here()).toEqual(['read', 'a'])
})

test('forward leads there again, until another way is taken', async () => {
  await act(open('a'))
  await act(show('search'))
  await act(show('read'), open('b'))
  for (const step of [-1, -1, 1, 1] as const) await go(step)
  expect(here()).toEqual(['read', 'b'])
  await go(-1)
  await act(show('read'), open('c'))
  await go(1)
  expect(here()).toEqual(['read', 'c'])
})

const at = (view: 'read' | 'search', document: string | null) => ({ view, document })

test('what comes back when the program starts is no stop', async () => {
  await act(
    () => useShell.setState({ restored: false }),
    () => usePanes.getState().restore([{ document: 'a', top: 0 }], 0),
    () => useTrail.getState().restore({ stops: [], at: 0 }),
    () => useShell.setState({ restored: true }),
  )
  expect(useTrail.getState()).toMatchObject({ stops: [at('read', 'a')], at: 0 })
})

test('a trail of a time before goes on: back from where the person left, and forward again', async () => {
  const stops = [at('read', 'a'), at('search', 'a'), at('read', 'b')]
  await act(() => usePanes.getState().restore([{ document: 'b', top: 0 }], 0))
  await act(() => useTrail.getState().restore({ stops, at: 2 }))
  await go(-1)
  expect(here()).toEqual(['search', 'a'])
  await act(show('read'), open('c'))
  expect(useTrail.getState().stops).toEqual([...stops.slice(0, 2), at('read', 'c')])
})

test('stops at a document that is gone are left out, and the way over them is one step', async () => {
  const stops = [at('read', 'a'), at('read', 'gone'), at('read', 'a'), at('search', 'a'), at('read', 'gone')]
  useTrail.getState().restore({ stops, at: 3 })
  useTrail.getState().forget(({ document }) => document === 'gone')
  expect(useTrail.getState()).toMatchObject({ stops: [at('read', 'a'), at('search', 'a')], at: 1 })
})
