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
import type { BenchOptions, Figure, Missing } from './figure.ts'
import { openNursery, type GrownLibrary, type Nursery } from './parallels/grown-library.ts'
import { material, missing, type Material } from './parallels/material.ts'

/** Documents that are timed at each size. */
const MORE = 300

/**
 * Parallels at size: what one more document costs, how large the index is, and as many prints of one text. `documents` is the
 * larger size, 50,000 where none is given; the smaller is a fifth of it.
 */
export async function* bench({ documents = 50_000, keep }: BenchOptions = {}): AsyncIterable<
  Figure | Missing
> {
  const small = Math.ceil(documents / 5)
  const nursery = openNursery(keep)
  try {
    const why = missing()
    if (why === null) yield* growing(nursery, small, documents)
    else yield { figure: 'parallels.rate', missing: why }
    yield* alike(nursery, small)
  } finally {
    nursery.close()
  }
}

function* growing(nursery: Nursery, small: number, large: number): Iterable<Figure> {
  const planted = material(large + MORE)
  const texts = planted.map(({ text }) => text)
  const smallFile = nursery.grown(`news-${small}`, texts.slice(0, small))
  const largeFile = nursery.grown(`news-${large}`, texts.slice(0, large), smallFile)
  const baseline = { name: `at ${small} documents`, value: rateOf(nursery.copyOf(smallFile), texts, small) }
  const library = nursery.copyOf(largeFile)
  const value = rateOf(library, texts, large)
  yield { figure: 'parallels.rate', value, unit: 'documents/s', baseline, atLeast: 0.5 }
  yield* lookUps(library.db, library.ids().slice(-MORE))
  yield { figure: 'parallels.index', value: shareOfText(library.db, INDEX), unit: 'of the text', atMost: 1.2 }
  yield { figure: 'parallels.passages', value: shareOfText(library.db, PASSAGES), unit: 'of the text' }
  const found = plantedFound(library.db, planted, library.ids())
  yield { figure: 'parallels.planted', value: found, unit: 'found', atLeast: 0.97 }
  library.close()
}

/** Documents a second of this process's time. */
function rateOf(library: GrownLibrary, texts: readonly string[], size: number): number {
  library.add(texts, size + MORE)
  return MORE / library.finish()
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

const INDEX = ['copy_key', 'reword_key', 'fresh_key', 'key_segment', 'sentence_seen', 'stem_count']

const PASSAGES = ['numbered_passage', 'numbered_place', 'compared_document', 'loose_family', 'waiting_pair']

/** Bytes of tables, with their own indexes, against those of the texts. */
function shareOfText(db: Writer, tables: readonly string[]): number {
  const sql = `SELECT sum(pgsize) FROM dbstat WHERE name IN
    (SELECT name FROM sqlite_schema WHERE tbl_name IN (SELECT value FROM json_each(?)))`
  const bytes = Number(db.prepare(sql).pluck().get(JSON.stringify(tables)))
  return bytes / Number(db.prepare('SELECT sum(octet_length(text)) FROM text_version').pluck().get())
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
  const value = rateOf(library, prints, count)
  const one = 'SELECT count(DISTINCT document) FROM place GROUP BY family'
  if (!library.db.prepare(one).pluck().all().includes(prints.length))
    throw new Error(`${prints.length} prints of one text are not one family`)
  const passages = Number(library.db.prepare('SELECT count(*) FROM passage').pluck().get())
  library.close()
  yield { figure: 'parallels.alike.rate', value, unit: 'documents/s' }
  yield {
    figure: 'parallels.alike.passages',
    value: passages / prints.length,
    unit: 'a document',
    atMost: 64,
  }
}
