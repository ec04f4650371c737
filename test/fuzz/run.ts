import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inspect, parseArgs } from 'node:util'
import { createParsePool, type ParseAnswer, type ParseJob } from '../../electron/import/parse-job.ts'
import { BEGINNING } from '../../electron/import/container.ts'
import { importerFor } from '../../electron/import/registry.ts'
import { workerUrl } from '../../electron/jobs/worker-url.ts'
import { chanceOf, mutated } from './mutate.ts'

/**
 * `npm run --silent fuzz -- [FORMAT…] [--seeds N] [--from N] [--keep FOLDER]`: reads each fixture with N small wounds, each by a
 * seed that is printed where it does harm. Harm is a thread that dies, a fault of ours, ten seconds of the processor, or a refusal that
 * is no sentence.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string' },
  },
})

const LIMIT_MS = 10_000
const folder = join(import.meta.dirname, '../fixtures/import')
const pool = createParsePool(
  workerUrl(import.meta.resolve('../../electron/api/importing/parse-pool.ts'), './import-worker'),
)

const fixtures = globSync(`${folder}/*/*`)
  .filter((file) => !file.endsWith('.expected.json'))
  .toSorted()
let harmed = 0
for (const format of new Set(fixtures.map((file) => basename(join(file, '..'))))) {
  if (positionals.length > 0 && !positionals.includes(format)) continue
  const files = fixtures.filter((file) => basename(join(file, '..')) === format)
  console.log(JSON.stringify(await woundAll(format, files)))
}
await pool.close()
process.exitCode = harmed > 0 ? 1 : 0

/** How many files of a format were read and refused, and the longest time in ms of the processor. */
async function woundAll(format: string, files: readonly string[]) {
  const tally = { format, read: 0, refused: 0, harmed: 0, longest: 0 }
  const [from, seeds] = [Number(values.from), Number(values.seeds)]
  for (let seed = from; seed < from + seeds; seed += 1) {
    const file = files[seed % files.length] ?? ''
    const bytes = mutated(readFileSync(file), chanceOf(seed))
    const begun = process.cpuUsage()
    const outcome = await outcomeOf(basename(file), bytes)
    const { user, system } = process.cpuUsage(begun)
    const taken = Math.round((user + system) / 1000)
    tally.longest = Math.max(tally.longest, taken)
    if (outcome.harm === null && taken <= LIMIT_MS) tally[outcome.kind] += 1
    else report(file, seed, bytes, outcome.harm ?? 'took more than ten seconds')
    tally.harmed = harmed
  }
  return tally
}

type Outcome = { kind: 'read' | 'refused'; harm: null } | { harm: string }

async function outcomeOf(fileName: string, bytes: Buffer): Promise<Outcome> {
  const isDocument = importerFor(fileName) !== null
  const job: ParseJob = isDocument
    ? { kind: 'file', fileName, bytes }
    : { kind: 'parts', fileName, held: { bytes }, from: BEGINNING }
  try {
    const answer: ParseAnswer = await pool.run(job)
    if (answer.kind !== 'refused') return { kind: 'read', harm: null }
    const isSentence = /^\S.{8,}\.$/su.test(answer.message)
    return isSentence ? { kind: 'refused', harm: null } : { harm: `said “${answer.message}”` }
  } catch (error) {
    return { harm: inspect(error) }
  }
}

function report(file: string, seed: number, bytes: Buffer, harm: string): void {
  harmed += 1
  console.error(`${basename(file)}, seed ${seed}: ${harm}`)
  if (values.keep === undefined) return
  mkdirSync(values.keep, { recursive: true })
  writeFileSync(join(values.keep, `${seed}-${basename(file)}`), bytes)
}
