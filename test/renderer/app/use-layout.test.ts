import { beforeEach, expect, test } from 'vitest'
import { layout } from '../../../shared/contract/settings.ts'
import { differsInMore, forgetLayout, restore } from '../../../renderer/app/use-layout.ts'
import { createClient } from '../../../renderer/client/client.ts'
import { useLedger } from '../../../renderer/state/ledger.ts'
import { usePanes } from '../../../renderer/state/panes.ts'
import { useReview } from '../../../renderer/state/review.ts'
import { useSearch } from '../../../renderer/state/search.ts'
import { useSuggestions } from '../../../renderer/state/suggestions.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTrail } from '../../../renderer/state/trail.ts'

beforeEach(() => {
  useShell.setState(useShell.getInitialState())
  usePanes.setState(usePanes.getInitialState())
  useTrail.setState(useTrail.getInitialState())
})

const HERE = '00000000-0000-4000-8000-000000000001'
const GONE = '00000000-0000-4000-8000-000000000002'
const LEFT = {
  ...layout.parse({
    view: 'search',
    panes: [{ document: GONE }, { document: HERE, top: 7 }],
    places: [{ document: GONE, top: 3 }],
    trail: {
      stops: [
        { view: 'read', document: GONE },
        { view: 'read', document: HERE },
        { view: 'search', document: HERE },
      ],
      at: 2,
    },
  }),
  gone: [GONE],
}

/** A client of a workspace that was left in its search, and whose answers come when `answer` is called. */
function slow() {
  let hear: (frame: unknown) => void = () => {}
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  const client = createClient({
    send: (frame) => {
      const { id } = frame as { id: number }
      void asked.then(() => hear({ type: 'ok', id, value: LEFT }))
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
  expect(differsInMore(left, { ...left, panes: [pane(40)], places: [pane(40)] })).toBe(false)
  for (const change of [{ folded: true }, { view: 'ledger' }, { panes: [] }, { panes: [pane(0), pane(0)] }])
    expect(differsInMore(left, layout.parse({ ...left, ...change }))).toBe(true)
})

test('documents that are gone are in no pane, have no place, and are no stop', async () => {
  const { client, answer } = slow()
  answer()
  await restore(client)
  expect(usePanes.getState().panes).toMatchObject([{ document: HERE, top: 7 }])
  expect([...usePanes.getState().places]).toEqual([[HERE, 7]])
  expect(useTrail.getState()).toMatchObject({
    stops: [
      { view: 'read', document: HERE },
      { view: 'search', document: HERE },
    ],
    at: 1,
  })
})

test('another workspace is not narrowed by what was typed in the one before', () => {
  useLedger.setState({ text: 'gates', gap: 'undenied', columns: 'day' })
  useReview.setState({ words: 'boats', chosen: HERE })
  useSearch.getState().setQuery('gates')
  useSuggestions.getState().lookAt('contradicts', { words: 'gates', place: 3 })
  forgetLayout()
  const states = [useLedger, useReview, useSearch, useSuggestions].map((state) => state.getState())
  expect(states).toEqual(
    [useLedger, useReview, useSearch, useSuggestions].map((state) => state.getInitialState()),
  )
})
