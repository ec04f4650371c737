import { processorTime } from './clock.ts'
import type { BenchOptions, Figure, Missing } from './figure.ts'
import { openNursery, type GrownLibrary } from './parallels/grown-library.ts'
import { material, missing } from './parallels/material.ts'

const WORDS = 1_000_000
/** Words of one paragraph of the book, and every so many-th word of it that is another one than in the articles. */
const PARAGRAPH = 300
const CHANGED = 7

/** A book of a million words, made of many articles, beside others: what its comparison takes, and how long “Stop” waits for a step. */
export async function* bench({ documents = 500, keep }: BenchOptions = {}): AsyncIterable<Figure | Missing> {
  const why = missing()
  if (why !== null) return yield { figure: 'book.compared', missing: why }
  const texts = material(5 * documents).map(({ text }) => text)
  const nursery = openNursery(keep)
  const library = nursery.copyOf(nursery.sown('none', []))
  try {
    library.add([bookOf(texts.slice(documents / 5)), ...texts.slice(0, documents)], documents + 1)
    const steps = stepsOf(library)
    const seconds = steps.reduce((sum, ms) => sum + ms, 0) / 1000
    yield { figure: 'book.compared', value: seconds, unit: 's of processor' }
    yield { figure: 'book.step.longest', value: Math.max(...steps) / 1000, unit: 's of processor', atMost: 5 }
    yield { figure: 'book.memory', value: process.resourceUsage().maxRSS / 2 ** 20, unit: 'GB', atMost: 1 }
  } finally {
    library.close()
    nursery.close()
  }
}

/** What each step takes, in milliseconds of the processor. */
function stepsOf({ comparison }: GrownLibrary): number[] {
  const steps: number[] = []
  for (;;) {
    let busy = false
    steps.push(processorTime(1, () => (busy = comparison.step())))
    if (!busy) return steps
  }
}

function bookOf(texts: readonly string[]): string {
  const words = texts.join(' ').split(/\s+/)
  const wordAt = (at: number) => words[(at % CHANGED === 0 ? at * 7919 : at) % words.length]
  const paragraphs = Array.from({ length: Math.ceil(WORDS / PARAGRAPH) }, (_, index) =>
    Array.from({ length: PARAGRAPH }, (_, at) => wordAt(index * PARAGRAPH + at)).join(' '),
  )
  return paragraphs.join('\n\n')
}
