import { align, type Passage } from '../../../electron/parallels/align/align.ts'
import { comparable, type ComparableText } from '../../../electron/parallels/comparable.ts'
import { furnitureOf, sightingsOf } from '../../../electron/parallels/furniture.ts'
import { foldText } from '../../../electron/parallels/text/folded-text.ts'
import { createStems } from '../../../electron/parallels/text/stems.ts'
import { countStems, weightsOf } from '../../../electron/parallels/weights.ts'
import { stemOf } from '../../../electron/search/stem.ts'

/** Texts that were all counted, and can be aligned with each other, by name. */
export interface SmallLibrary {
  text(name: string): ComparableText
  align(left: string, right: string): Passage[]
}

/** Counts the words and sentences of all texts, then weighs each, as a library does. */
export function smallLibrary(texts: ReadonlyMap<string, string>): SmallLibrary {
  const stemsOf = createStems(stemOf)
  const folded = new Map([...texts].map(([name, text]) => [name, foldText(text, stemsOf)]))
  const counts = new Map<number, number>()
  const seen = new Map<number, { documents: number; atEdge: number; before: Set<number> }>()
  for (const text of folded.values()) {
    countStems(text, counts)
    for (const { key, before, atEdge } of sightingsOf(text)) {
      const known = seen.get(key) ?? { documents: 0, atEdge: 0, before: new Set() }
      known.before.add(before)
      seen.set(key, { ...known, documents: known.documents + 1, atEdge: known.atEdge + Number(atEdge) })
    }
  }
  const sentences = folded.values().reduce((sum, text) => sum + text.sentences.length, 0)
  const weightOf = weightsOf({ sentences, sentencesWith: (stem) => counts.get(stem) ?? 0 })
  const compared = new Map<string, ComparableText>()
  const text = (name: string) => {
    const known = compared.get(name)
    const source = folded.get(name)
    if (known) return known
    if (!source) throw new Error(`there is no text ${name}`)
    const furniture = furnitureOf(source, {
      text: texts.get(name) ?? '',
      blocks: [],
      chosen: () => null,
      seen: (keys) =>
        new Map(
          keys.flatMap((key) => {
            const sentence = seen.get(key)
            return sentence ? [[key, { ...sentence, contexts: sentence.before.size }]] : []
          }),
        ),
    })
    const made = comparable(source, furniture, weightOf)
    compared.set(name, made)
    return made
  }
  return { text, align: (left, right) => align(text(left), text(right)) }
}
