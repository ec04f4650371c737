import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { callKey } from '../../../../renderer/client/hooks.ts'
import { createClient } from '../../../../renderer/client/client.ts'
import { useStatementTable } from '../../../../renderer/state/statement-table.ts'
import { PAGE, pageInput } from '../../../../renderer/views/statements/row-pages.ts'
import { createSelecting, type Selecting } from '../../../../renderer/views/statements/selecting.ts'
import { clientFrame, type ServerFrame } from '../../../../shared/contract/frames.ts'

const ROWS = Array.from({ length: 2 * PAGE + 10 }, (): string => crypto.randomUUID())
const table = useStatementTable.getState
const selected = () => [...table().selected]

beforeEach(() => table().reset())

/** A table of which the first pages were looked at; the host answers when the test says so. */
function open({ pages }: { pages: number }) {
  let hear: (frame: ServerFrame) => void = () => {}
  const calls: number[] = []
  const client = createClient({
    send: (frame) => calls.push(clientFrame.parse(frame).id),
    onFrame: (listen) => (hear = listen),
    onClose: () => {},
  })
  const queries = new QueryClient()
  const keys = Array.from({ length: pages }, (_, page) =>
    callKey('statements.query', pageInput(table(), page)),
  )
  for (const key of keys) {
    const rows = ROWS.slice(key[1].offset, (key[1].offset ?? 0) + PAGE).map((id) => ({ id }))
    queries.setQueryData(key, { total: ROWS.length, rows })
  }
  /** Answers the first of the calls: with all ids, or that it failed. */
  const answer = async (ok = true) => {
    const id = calls.shift() ?? -1
    hear(
      ok
        ? { type: 'ok', id, value: ROWS }
        : { type: 'failed', id, error: { code: 'closed', message: 'Closed.' } },
    )
    await new Promise(setImmediate)
  }
  return { selecting: createSelecting(client, queries), queries, calls, answer }
}

/** Where a key acts on what is selected, what it acts on. */
function pressed(selecting: Selecting): { on: string[] | null } {
  const key: { on: string[] | null } = { on: null }
  selecting.whenSelected(() => (key.on = selected()))
  return key
}

test('a stretch over rows that are here is selected at once, in either direction', () => {
  const { selecting, calls } = open({ pages: 2 })
  table().moveTo(PAGE + 1)
  selecting.stretchTo(PAGE - 2)
  expect(pressed(selecting).on).toEqual(ROWS.slice(PAGE - 2, PAGE + 2))
  expect(calls).toEqual([])
})

test('all of few rows are selected at once', () => {
  const { selecting, calls } = open({ pages: 3 })
  selecting.selectAll()
  expect([selected(), calls]).toEqual([ROWS, []])
})

test('a key waits for rows that were never on screen, and acts on all of them', async () => {
  const { selecting, answer } = open({ pages: 1 })
  selecting.selectAll()
  const key = pressed(selecting)
  expect([selected(), key.on]).toEqual([[], null])
  await answer()
  expect(key.on).toEqual(ROWS)
})

test('rows that changed since they were looked at are asked for again', () => {
  const { selecting, queries, calls } = open({ pages: 3 })
  void queries.invalidateQueries()
  selecting.selectAll()
  expect([selected(), calls.length]).toEqual([[], 1])
})

test('a key does nothing where the rows did not come, or others are shown by then', async () => {
  const { selecting, answer } = open({ pages: 1 })
  selecting.selectAll()
  const failed = pressed(selecting)
  await answer(false)
  selecting.selectAll()
  const late = pressed(selecting)
  table().setFilter({ stances: ['denial'] })
  await answer()
  expect([failed.on, late.on, selected()]).toEqual([null, null, []])
  expect(pressed(selecting).on).toEqual([])
})

test('what is selected after the question stays', async () => {
  const { selecting, answer } = open({ pages: 1 })
  const [first = ''] = ROWS
  selecting.selectAll()
  selecting.toggle(first, 0)
  await answer()
  expect(selected()).toEqual([first])
})
