import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { gainsay, gainsayJson, ownFolder } from './command-line.ts'

const own = ownFolder()
const file = join(own.folder, 'ferry.gainsay')
const SHARED =
  'The ferry to Aster was held in the lee of the island for nine hours while the crew mended the rudder.'

/** A sign of two UTF-16 units stands before the words that the two reports share. */
const REPORTS = {
  'gazette.txt': `⛴️ 😀 Held for nine hours\n\n${SHARED}\n\nPassengers played cards and sang until the lamps went out.`,
  'monitor.txt': `Late ferry\n\nNobody was hurt, and the galley did not run out of soup at any time.\n\n${SHARED}`,
}

const span = z.object({ start: z.number(), end: z.number() })
const parallels = z.object({
  unit: z.literal('code-points'),
  parallels: z.array(
    z.object({ kind: z.string(), here: span, there: span.extend({ document: z.string() }) }),
  ),
})

beforeAll(async () => {
  mkdirSync(join(own.folder, 'reports'))
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(own.folder, 'reports', name), text)
  await gainsay('import', file, join(own.folder, 'reports'))
})

afterAll(own.remove)

it('lists the families of a workspace for people, with how many there are', async () => {
  const { code, out } = await gainsay('parallels', file)
  expect([code, out.split('\n')[0], out.trim().split('\n').at(-1)]).toEqual([
    0,
    `2 documents: ${SHARED.slice(0, 100)}…`,
    '1 family of passages.',
  ])
})

it('lists the parallels of a document for machines, in code points', async () => {
  const documents = z
    .array(z.object({ id: z.string(), title: z.string() }))
    .parse(await gainsayJson('list', file))
  const gazette = documents.find(({ title }) => title.includes('Held'))?.id ?? ''
  const found = parallels.parse(await gainsayJson('parallels', file, gazette.slice(0, 8)))
  const points = [...REPORTS['gazette.txt']]
  expect(
    found.parallels.map(({ kind, here }) => [kind, points.slice(here.start, here.end).join('')]),
  ).toEqual([['verbatim', SHARED]])
})

it('refuses a document that is not there', async () => {
  const { code, err } = await gainsay('parallels', file, 'ffffffff')
  expect([code, err]).toEqual([1, expect.stringContaining('No document has the id “ffffffff”')])
})
