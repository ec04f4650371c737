import { copyKeys } from '../../electron/parallels/candidates/copy-keys.ts'
import { gather, type KeyIndex } from '../../electron/parallels/candidates/gather.ts'
import { rewordKeys } from '../../electron/parallels/candidates/reword-keys.ts'
import { openLibrary } from '../../electron/api/comparison/library.ts'
import { openRarity } from '../../electron/api/comparison/rarity.ts'
import type { Writer } from '../../electron/store/open.ts'
import { readAtOnce } from '../../electron/store/parallels/computing.ts'
import { openKeyIndex } from '../../electron/store/parallels/key-index.ts'
import { COPIES } from '../../electron/store/parallels/key-segments.ts'
import { SENTENCES } from '../../electron/parallels/candidates/candidates.ts'
import { processorTime, quantile } from './clock.ts'
import type { BenchOptions, Figure, Missing } from './figure.ts'
import { openNursery, type GrownLibrary, type Nursery } from './parallels/grown-library.ts'
import { material, missing, type Material } from './parallels/material.ts'

/** Documents that are timed at each size, and of these how many come one by one. */
const MORE = 300
const ONE_BY_ONE = 60

/**
 * Parallels at size: what more documents cost, and how large the index is. `documents` is the larger size, 50,000 where none is
 * given; the smaller is a fifth of it. The documents that are there before are sown: counted and given their keys, not aligned
 * with each other, for what one more costs hangs on their texts, counts and keys.
 */
export async function* bench({ documents = 50_000, keep }: BenchOptions = {}): AsyncIterable<
  Figure | Missing
> {
  const why = missing()
  if (why !== null) return yield { figure: 'parallels.rate', missing: why }
  const nursery = openNursery(keep)
  try {
    yield* growing(nursery, Math.ceil(documents / 5), documents)
  } finally {
    nursery.close()
  }
}

function* growing(nursery: Nursery, small: number, large: number): Iterable<Figure> {
  const planted = material(large + MORE)
  const texts = planted.map(({ text }) => text)
  const smallFile = nursery.sown(`sown-${small}`, texts.slice(0, small))
  const largeFile = nursery.sown(`sown-${large}`, texts.slice(0, large), smallFile)
  const smaller = nursery.copyOf(smallFile)
  const baseline = { name: `at ${small} documents`, value: rateOf(smaller, texts, small) }
  smaller.close()
  const library = nursery.copyOf(largeFile)
  const value = rateOf(library, texts, large)
  yield { figure: 'parallels.rate', value, unit: 'documents/s', baseline, atLeast: 0.5 }
  yield* oneByOne(library, texts, large + MORE - ONE_BY_ONE)
  yield* lookUps(library.db, library.ids().slice(-MORE))
  yield { figure: 'parallels.index', value: shareOfText(library.db, INDEX), unit: 'of the text', atMost: 1.2 }
  const found = plantedFound(library.db, planted, library.ids(), large)
  yield { figure: 'parallels.planted', value: found, unit: 'found', atLeast: 0.97 }
  library.close()
}

/** Documents a second of this process's time, of some that came together. */
function rateOf(library: GrownLibrary, texts: readonly string[], size: number): number {
  const to = size + MORE - ONE_BY_ONE
  library.add(texts, to)
  return (to - size) / library.finish()
}

/** What each document takes that comes by itself, in the processor's time. */
function* oneByOne(library: GrownLibrary, texts: readonly string[], size: number): Iterable<Figure> {
  const times = Array.from({ length: ONE_BY_ONE }, (_, at) => {
    library.add(texts, size + at + 1)
    return 1000 * library.finish()
  })
  yield { figure: 'parallels.one.p50', value: quantile(times, 0.5), unit: 'ms' }
  yield { figure: 'parallels.one.p95', value: quantile(times, 0.95), unit: 'ms' }
}

function* lookUps(db: Writer, ids: readonly string[]): Iterable<Figure> {
  const index = openKeyIndex(db, {
    documentOf: (table, place) => (table === COPIES ? place : Math.floor(place / SENTENCES)),
    isAlive: () => true,
  })
  const library = openLibrary(db)
  const rarity = openRarity(db)
  const askAtOnce = (ask: () => unknown) => processorTime(1, () => readAtOnce(db, ask))
  const copies: number[] = []
  const rewords: number[] = []
  for (const id of ids) {
    const compared = library.text(id)?.compared
    if (!compared) continue
    const keys = copyKeys(compared, compared.furniture)
    const pairs = rewordKeys(compared, compared.furniture, rarity)
    copies.push(askAtOnce(() => gather(index, keys, [])))
    rewords.push(askAtOnce(() => gather(only(index), new Uint32Array(), pairs)))
  }
  yield { figure: 'parallels.copies.p50', value: quantile(copies, 0.5), unit: 'ms', atMost: 2 }
  yield { figure: 'parallels.copies.p95', value: quantile(copies, 0.95), unit: 'ms', atMost: 10 }
  yield { figure: 'parallels.rewords.p50', value: quantile(rewords, 0.5), unit: 'ms', atMost: 5 }
  yield { figure: 'parallels.rewords.p95', value: quantile(rewords, 0.95), unit: 'ms' }
}

const only = (index: KeyIndex): KeyIndex => ({ ...index, copies: () => {} })

const INDEX = ['copy_key', 'reword_key', 'fresh_key', 'key_segment', 'sentence_seen', 'stem_count']

/** Bytes of tables, with their own indexes, against those of the texts. */
function shareOfText(db: Writer, tables: readonly string[]): number {
  const sql = `SELECT sum(pgsize) FROM dbstat WHERE name IN
    (SELECT name FROM sqlite_schema WHERE tbl_name IN (SELECT value FROM json_each(?)))`
  const bytes = Number(db.prepare(sql).pluck().get(JSON.stringify(tables)))
  return bytes / Number(db.prepare('SELECT sum(octet_length(text)) FROM text_version').pluck().get())
}

/** Share of the passages that were found of those planted in documents from `first` on. */
function plantedFound(db: Writer, texts: readonly Material[], ids: readonly string[], first: number): number {
  const between = db
    .prepare(
      `SELECT count(*) FROM passage WHERE (leftDocument = @one AND rightDocument = @other)
       OR (leftDocument = @other AND rightDocument = @one)`,
    )
    .pluck()
  const planted = texts.flatMap(({ copiedFrom }, index) =>
    index < first || copiedFrom === null ? [] : [{ one: ids[index] ?? '', other: ids[copiedFrom] ?? '' }],
  )
  const found = planted.filter((pair) => Number(between.get(pair)) > 0).length / planted.length
  if (found < 0.95) throw new Error(`only ${found} of the planted passages were found`)
  return found
}
