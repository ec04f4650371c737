import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { p95, processorTime } from './clock.ts'
import type { BenchOptions, Figure, Missing } from './figure.ts'
import { articles, missing } from './search/articles.ts'
import { Library } from './search/library.ts'
import { questions, type Question } from './search/questions.ts'

/** How many articles: the first size is what the others are measured against. */
const SIZES = [10_000, 50_000, 100_000]
const QUESTIONS = 200

/** How the slow end of queries grows with the library. To index a hundred thousand articles takes minutes: `keep` saves them the next time. */
export async function* bench({ keep }: BenchOptions = {}): AsyncIterable<Figure | Missing> {
  const why = missing()
  if (why !== null) return yield { figure: 'growth', missing: why }
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  try {
    await build(folder)
    yield* measure(folder)
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

const fileOf = (folder: string, size: number): string => join(folder, `growth-${size}.gainsay`)

/** Each size begins with a copy of the one before it. */
async function build(folder: string): Promise<void> {
  const unfinished = join(folder, 'growth.gainsay')
  let there = 0
  for (const size of SIZES) {
    if (!existsSync(fileOf(folder, size))) {
      rmSync(unfinished, { force: true })
      if (there > 0) copyFileSync(fileOf(folder, there), unfinished)
      const library = new Library(unfinished)
      await library.take(
        articles()
          .drop(there)
          .take(size - there),
        there,
      )
      library.close()
      renameSync(unfinished, fileOf(folder, size))
    }
    there = size
  }
}

function* measure(folder: string): Iterable<Figure> {
  const usual = [...articles().take(SIZES[0] ?? 0)]
  const asked = questions(usual, QUESTIONS)
  let first: { name: string; value: number } | undefined
  for (const size of SIZES) {
    const library = new Library(fileOf(folder, size))
    const ready = processorTime(3, () => library.reopen())
    yield { figure: `growth.open.${size}`, value: ready, unit: 'ms', atMost: 2000 }
    const value = p95(asked, ({ lunr: query }: Question) => library.ask(query))
    first ??= { name: `${size} documents`, value }
    yield { figure: `growth.p95.${size}`, value, unit: 'ms', baseline: first, atMost: 25 }
    library.close()
  }
}
