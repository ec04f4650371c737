import { weightsOf, type WeightOf } from '../../parallels/weights.ts'
import { readNumber, readRarity, writeNumber, writeRarity } from '../../store/parallels/state.ts'
import type { Reader, Writer } from '../../store/open.ts'

/**
 * Which stems of a sentence are its rarest, by a table that stays as it is while the library doubles: the keys of all documents
 * must come from one table. Stems of a single sentence are left out, for what is not in the table is rarest.
 */
export function openRarity(db: Reader): WeightOf {
  const table = readRarity(db)
  const counts = new Map<number, number>()
  for (let at = 0; at + 1 < table.length; at += 2) counts.set(table[at] ?? 0, table[at + 1] ?? 0)
  const sentences = readNumber(db, 'raritySentences')
  return weightsOf({ sentences, sentencesWith: (stem) => counts.get(stem) ?? 1 })
}

/** Keeps counts as the table of rare stems, in the caller's transaction. */
export function keepRarity(
  db: Writer,
  { stems, sentences }: { stems: ReadonlyMap<number, number>; sentences: number },
): void {
  const common = stems.entries().filter(([, count]) => count > 1)
  writeRarity(db, Int32Array.from(common.toArray().flat()))
  writeNumber(db, 'raritySentences', sentences)
}
