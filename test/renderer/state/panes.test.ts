import { beforeEach, expect, test } from 'vitest'
import { usePanes } from '../../../renderer/state/panes.ts'

const panes = () => usePanes.getState()
const shown = () => ({ documents: panes().panes.map(({ document }) => document), active: panes().active })

beforeEach(() => panes().restore([], 0))

test('a document opens in the active pane and takes the place of what stood there', () => {
  panes().openDocument('a')
  panes().openDocument('b')
  expect(shown()).toEqual({ documents: ['b'], active: 0 })
})

test('a document opens beside the active pane, up to four', () => {
  panes().openDocument('a')
  for (const document of ['b', 'c', 'd', 'e']) panes().openDocument(document, { beside: true })
  expect(shown()).toEqual({ documents: ['a', 'b', 'c', 'e'], active: 3 })
})

test('a document that is open already is brought to the front, not opened twice', () => {
  panes().openDocument('a')
  panes().openDocument('b', { beside: true })
  panes().openDocument('a', { beside: true, at: { start: 4, end: 9 } })
  expect(shown()).toEqual({ documents: ['a', 'b'], active: 0 })
  expect(panes().panes[0]?.at).toEqual({ start: 4, end: 9 })
})

test('the chosen statement belongs to its pane and comes back with it', () => {
  panes().openDocument('a')
  panes().setCurrent('s1')
  panes().openDocument('b', { beside: true })
  expect(panes().current).toBeNull()
  panes().setActive(0)
  expect(panes().current).toBe('s1')
})

test('a pane that was shown its place does not jump there again', () => {
  panes().goTo('a', { start: 1, end: 2 })
  panes().arrived(0)
  expect(panes().panes[0]?.at).toBeNull()
})

test('a document that is opened again shows the place where it was left', () => {
  panes().openDocument('a')
  panes().setTop(0, 700)
  panes().openDocument('b')
  panes().openDocument('a')
  expect(panes().panes[0]).toMatchObject({ document: 'a', top: 700 })
})

test('closing a pane on the left keeps the same document active', () => {
  panes().restore(
    ['a', 'b', 'c'].map((document) => ({ document, top: 0 })),
    2,
  )
  panes().close(0)
  expect(shown()).toEqual({ documents: ['b', 'c'], active: 1 })
})

test('a moved pane stays active and keeps its key', () => {
  panes().restore(
    ['a', 'b', 'c'].map((document) => ({ document, top: 0 })),
    0,
  )
  const key = panes().panes[0]?.key
  panes().move(0, 2)
  expect(shown()).toEqual({ documents: ['b', 'c', 'a'], active: 2 })
  expect(panes().panes[2]?.key).toBe(key)
  panes().move(2, 3)
  expect(shown()).toEqual({ documents: ['b', 'c', 'a'], active: 2 })
})

test('panes of removed documents close', () => {
  panes().restore(
    ['a', 'b'].map((document) => ({ document, top: 7 })),
    1,
  )
  panes().keepOnly(new Set(['a']))
  expect(shown()).toEqual({ documents: ['a'], active: 0 })
})
