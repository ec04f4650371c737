import type { BenchOptions, Figure } from './figure.ts'
import { openNursery, type Nursery } from './parallels/grown-library.ts'

/** Prints that are timed. */
const MORE = 300

/** As many prints of one text, each with a sentence of its own: one family, and work that grows with their number. */
export async function* bench({ documents = 10_000, keep }: BenchOptions = {}): AsyncIterable<Figure> {
  const nursery = openNursery(keep)
  try {
    yield* alike(nursery, documents)
  } finally {
    nursery.close()
  }
}

function* alike(nursery: Nursery, count: number): Iterable<Figure> {
  const common = Array.from(
    { length: 12 },
    (_, at) =>
      `The ${at} wardens of hall ${at * 7} kept lamp ${at * 13} lit until ${at} ships had passed the mole.`,
  ).join(' ')
  const prints = Array.from(
    { length: count + MORE },
    (_, at) => `Print ${at} of ${at * 31} was bound on day ${at * 17}.\n\n${common}`,
  )
  const library = nursery.copyOf(nursery.grown(`alike-${count}`, prints.slice(0, count)))
  library.add(prints, prints.length)
  const value = MORE / library.finish()
  const one = 'SELECT count(DISTINCT document) FROM place GROUP BY family'
  if (!library.db.prepare(one).pluck().all().includes(prints.length))
    throw new Error(`${prints.length} prints of one text are not one family`)
  const passages = Number(library.db.prepare('SELECT count(*) FROM passage').pluck().get())
  library.close()
  yield { figure: 'alike.rate', value, unit: 'documents/s' }
  yield {
    figure: 'alike.passages',
    value: passages / prints.length,
    unit: 'a document',
    atMost: 64,
  }
}
