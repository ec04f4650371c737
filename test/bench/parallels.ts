import { copyKeys } from '../../electron/parallels/candidates/copy-keys.ts'
import { gather, type KeyIndex } from '../../electron/parallels/candidates/gather.ts'
import { rewordKeys } from '../../electron/parallels/candidates/reword-keys.ts'
import { openLibrary } from '../../electron/api/comparison/library.ts'
import { openRarity } from '../../electron/api/comparison/rarity.ts'
import type { Writer } from '../../electron/store/open.ts'
import { openKeyIndex } from '../../electron/store/parallels/key-index.ts'
import { COPIES } from '../../electron/store/parallels/key-segments.ts'
import { SENTENCES } from '../../electron/parallels/candidates/candidates.ts'
import { quantile, timed } from './clock.ts'
import type { Figure, Missing } from './figure.ts'
import { growLibrary } from './parallels/grown-library.ts'
import { material, missing, type Material } from './parallels/material.ts'

interface Sizes {
  readonly small: number
  readonly large: number
  /** Documents that are timed at each size. */
  readonly more: number
  /** Prints of one text. */
  readonly alike: number
}

const SIZES: Sizes = { small: 10_000, large: 50_000, more: 300, alike: 10_000 }

/** Parallels at size: what one more document costs, how large the index is, and ten thousand prints of one text. */
export async function* bench(sizes: Sizes = SIZES): AsyncIterable<Figure | Missing> {
  const why = missing()
  if (why === null) yield* growing(sizes)
  else yield { figure: 'parallels.rate', missing: why }
  yield* alike(sizes)
}

function* growing({ small, large, more }: Sizes): Iterable<Figure> {
  const texts = material(large + more)
  const library = growLibrary()
  const ids: string[] = []
  const add = (to: number) => ids.push(...library.add(texts.slice(ids.length, to).map(({ text }) => text)))
  try {
    add(small)
    library.finish()
    add(small + more)
    const rateSmall = more / library.finish()
    add(large)
    library.finish()
    add(large + more)
    const rate = more / library.finish()
    const baseline = { name: `at ${small} documents`, value: rateSmall }
    yield { figure: 'parallels.rate', value: rate, unit: 'documents/s', baseline, atLeast: 0.5 }
    yield* lookUps(library.db, ids.slice(-more))
    yield { figure: 'parallels.index', value: indexShare(library.db), unit: 'of the text', atMost: 1.2 }
    yield {
      figure: 'parallels.planted',
      value: plantedFound(library.db, texts, ids),
      unit: 'found',
      atLeast: 0.97,
    }
  } finally {
    library.close()
  }
}

function* lookUps(db: Writer, ids: readonly string[]): Iterable<Figure> {
  const index = openKeyIndex(db, {
    documentOf: (table, place) => (table === COPIES ? place : Math.floor(place / SENTENCES)),
    isAlive: () => true,
  })
  const library = openLibrary(db)
  const rarity = openRarity(db)
  const copies: number[] = []
  const rewords: number[] = []
  for (const id of ids) {
    const compared = library.text(id)?.compared
    if (!compared) continue
    const keys = copyKeys(compared, compared.furniture)
    const pairs = rewordKeys(compared, compared.furniture, rarity)
    copies.push(timed(() => gather(index, keys, [])).ms)
    rewords.push(timed(() => gather(only(index), new Uint32Array(), pairs)).ms)
  }
  yield { figure: 'parallels.copies.p50', value: quantile(copies, 0.5), unit: 'ms', atMost: 2 }
  yield { figure: 'parallels.copies.p95', value: quantile(copies, 0.95), unit: 'ms', atMost: 10 }
  yield { figure: 'parallels.rewords.p50', value: quantile(rewords, 0.5), unit: 'ms', atMost: 5 }
  yield { figure: 'parallels.rewords.p95', value: quantile(rewords, 0.95), unit: 'ms' }
}

const only = (index: KeyIndex): KeyIndex => ({ ...index, copies: () => {} })

const INDEX = ['copy_key', 'reword_key', 'fresh_key', 'sentence_seen', 'stem_count']

function indexShare(db: Writer): number {
  const bytes = (names: readonly string[]) =>
    Number(
      db
        .prepare('SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT value FROM json_each(?))')
        .pluck()
        .get(JSON.stringify(names)),
    )
  const text = Number(db.prepare('SELECT sum(octet_length(text)) FROM text_version').pluck().get())
  return bytes(INDEX) / text
}

/** Share of the planted passages that were found. */
function plantedFound(db: Writer, texts: readonly Material[], ids: readonly string[]): number {
  const between = db
    .prepare(
      `SELECT count(*) FROM passage WHERE (leftDocument = @one AND rightDocument = @other)
       OR (leftDocument = @other AND rightDocument = @one)`,
    )
    .pluck()
  const planted = texts.flatMap(({ copiedFrom }, index) =>
    copiedFrom === null ? [] : [{ one: ids[index] ?? '', other: ids[copiedFrom] ?? '' }],
  )
  const found = planted.filter((pair) => Number(between.get(pair)) > 0).length / planted.length
  if (found < 0.95) throw new Error(`only ${found} of the planted passages were found`)
  return found
}

/** Prints of one text, each with a sentence of its own: one family, and work that grows with their number. */
function* alike({ alike: count }: Sizes): Iterable<Figure> {
  const library = growLibrary()
  const common = Array.from(
    { length: 12 },
    (_, at) =>
      `The ${at} wardens of hall ${at * 7} kept lamp ${at * 13} lit until ${at} ships had passed the mole.`,
  )
  try {
    const ids = library.add(
      Array.from(
        { length: count },
        (_, at) => `Print ${at} of ${at * 31} was bound on day ${at * 17}.\n\n${common.join(' ')}`,
      ),
    )
    const seconds = library.finish()
    const families = library.db
      .prepare('SELECT count(DISTINCT document) FROM place GROUP BY family')
      .pluck()
      .all()
    if (!families.includes(ids.length)) throw new Error(`${count} prints of one text are not one family`)
    const passages = Number(library.db.prepare('SELECT count(*) FROM passage').pluck().get())
    yield { figure: 'parallels.alike.rate', value: count / seconds, unit: 'documents/s' }
    yield { figure: 'parallels.alike.passages', value: passages / count, unit: 'a document', atMost: 64 }
  } finally {
    library.close()
  }
}
