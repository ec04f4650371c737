/** The end of a chain of sectors, and an entry that is not there (MS-CFB 2.1, 2.6.1). */
const END = -2
const NONE = -1

/** In bytes: the smallest sectors, streams that lie in them, and an entry of the directory. */
const SMALL_SECTOR = 64
const LARGEST_SMALL = 4096
const ENTRY = 128

/** Kinds of entries; others are not used. */
const STORAGE = 1
const STREAM = 2
const ROOT = 5

/**
 * Whether all chains of sectors and the tree of entries come to an end in a compound file (MS-CFB), which letters of Outlook are. In
 * a damaged one they may lead in a circle, and the reader of letters would follow that for ever. `bytes` may be anything.
 */
export function comesToAnEnd(bytes: Uint8Array): boolean {
  const file = compoundFile(bytes)
  // A sound file has fewer: each of its sectors lies in one chain, and each entry in one place of the tree.
  let left = (4 * bytes.length) / SMALL_SECTOR
  const steps = () => (left -= 1) > 0
  function* chain(first: number, next: (sector: number) => number): Generator<number> {
    for (let at = first; at !== END && steps(); at = next(at)) yield at
  }
  const tables = [...file.firstTables]
  let further = file.int(72)
  for (let at = file.int(68); further > 0 && at !== END && at !== NONE && steps(); further -= 1) {
    const listed = file.intsOf(at)
    tables.push(...listed.slice(0, -1).filter((table) => table !== NONE && table !== END))
    at = listed.at(-1) ?? END
  }
  const next = (sector: number) => file.lookUp(tables, sector)
  const smallTables = [...chain(file.int(60), next)]
  const nextSmall = (sector: number) => file.lookUp(smallTables, sector)
  const entries = [...chain(file.int(48), next)].flatMap((sector) => file.entriesOf(sector))
  for (const { type, first, size } of entries) {
    if (type === ROOT) chain(first, next).forEach(nothing)
    if (type === STREAM && size > 0 && size < LARGEST_SMALL) chain(first, nextSmall).forEach(nothing)
  }
  for (let open = [0]; open.length > 0 && steps();) open.push(...(entries[open.pop() ?? 0]?.others ?? []))
  return left > 0
}

const nothing = () => undefined

/** Places are in bytes, sectors are counted from the one after the header. What lies outside the file ends every chain. */
function compoundFile(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const int = (at: number) => (at >= 0 && at + 4 <= bytes.length ? view.getInt32(at, true) : END)
  const ints = (from: number, count: number) => Array.from({ length: count }, (_, i) => int(from + 4 * i))
  const size = bytes[30] === 12 ? 4096 : 512
  const placeOf = (sector: number) => (sector + 1) * size
  const entryAt = (at: number) => {
    const type = bytes[at + 66] ?? 0
    const others = [STORAGE, STREAM, ROOT].includes(type)
      ? ints(at + 68, 3).filter((other) => other !== NONE)
      : []
    return { type, others, first: int(at + 116), size: int(at + 120) }
  }
  return {
    int,
    /** Where the tables lie that tell which sector follows which; the header has room for 109 (2.2). */
    firstTables: ints(76, Math.max(0, Math.min(109, int(44)))),
    intsOf: (sector: number) => ints(placeOf(sector), size / 4),
    lookUp(tables: readonly number[], sector: number): number {
      const table = tables[Math.floor((4 * sector) / size)]
      return table === undefined ? END : int(placeOf(table) + ((4 * sector) % size))
    },
    entriesOf: (sector: number) =>
      Array.from({ length: size / ENTRY }, (_, i) => entryAt(placeOf(sector) + i * ENTRY)),
  }
}
