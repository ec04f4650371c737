import { expect, test } from 'vitest'
import type { Figure, Missing } from './figure.ts'
import { jsonPrinter, tablePrinter } from './print.ts'
import { runBenches, type Benches } from './run-benches.ts'

const QUERY: Figure = {
  figure: 'search.p95',
  value: 1.4,
  unit: 'ms',
  baseline: { name: 'lunr 2.3.9', value: 15.7 },
  atMost: 0.125,
}
const IMPORT: Figure = { figure: 'import.speed', value: 288.44, unit: 'documents/s', atLeast: 300 }
const PLAIN: Figure = { figure: 'store.open', value: 12, unit: 'ms' }
const MISSING: Missing = { figure: 'import.real', missing: 'no folder ../shared beside the checkout' }

const giving = (...figures: (Figure | Missing)[]) => ({
  *[Symbol.iterator]() {
    yield* figures
  },
})

const BENCHES: Benches = {
  search: () =>
    Promise.resolve(async function* () {
      yield* giving(QUERY, PLAIN)
    }),
  import: () =>
    Promise.resolve(async function* () {
      yield* giving(IMPORT, MISSING)
    }),
  wrong: () =>
    Promise.resolve(async function* () {
      yield* giving(PLAIN)
      throw new Error('213 queries, 212 answers')
    }),
}

async function run(names: string[], of: typeof jsonPrinter = jsonPrinter) {
  const lines: string[] = []
  const complaints: string[] = []
  const printer = of((line) => void lines.push(line))
  const code = await runBenches(BENCHES, { names, printer, complain: (line) => void complaints.push(line) })
  return { code, lines, complaints }
}

test('a line of JSON has the ratio to the baseline, its limit and whether it holds', async () => {
  const { code, lines } = await run(['search'])
  expect(code).toBe(0)
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      figure: 'search.p95',
      value: 1.4,
      unit: 'ms',
      baseline: 'lunr 2.3.9',
      baselineValue: 15.7,
      ratio: 0.0892,
      floor: 0.125,
      holds: true,
    },
    {
      figure: 'store.open',
      value: 12,
      unit: 'ms',
      baseline: null,
      baselineValue: null,
      ratio: null,
      floor: null,
      holds: null,
    },
  ])
})

test('a terminal gets a table; a time that does not hold and data that is missing are no failure', async () => {
  const { code, lines } = await run(['import', 'search'], tablePrinter)
  expect(code).toBe(0)
  expect(lines).toEqual([
    'figure        value            baseline           ratio   limit',
    'search.p95    1.4 ms           15.7 (lunr 2.3.9)  0.0892  ≤ 0.125  holds',
    'store.open    12 ms',
    'import.speed  288 documents/s                             ≥ 300    does not hold',
    'import.real   –                                                    no folder ../shared beside the checkout',
  ])
})

test('a wrong result is told and gives 1, and the other benches run none the less', async () => {
  const { code, lines, complaints } = await run([])
  expect({ code, lines: lines.length, complaints }).toEqual({
    code: 1,
    lines: 5,
    complaints: [expect.stringMatching(/^wrong: Error: 213 queries, 212 answers/)],
  })
})

test('a name that no bench has gives 1, and says which there are', async () => {
  expect(await run(['serch'])).toEqual({
    code: 1,
    lines: [],
    complaints: ['There is no bench serch. There are: search, import, wrong.'],
  })
})
