import type { Block } from '../../../shared/model/document.ts'
import type { TextField } from '../../../shared/query/fields.ts'
import { documentBytes } from './document-bytes.ts'
import { languageFor } from '../languages.ts'
import { eachStretch } from '../stretches.ts'
import { lexiconOf, type LexiconWord } from './lexicon.ts'

/** What the index takes of a document. */
export interface Analysable {
  readonly title: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly language: string | null
}

/** Words between the last word of a block and the first of the next: no phrase runs on that far. */
const BLOCK_GAP = 100

/**
 * The words of a document with their places, as the index keeps them. Words too common to help have no term and count for no
 * length; their places are kept for phrases.
 */
export function analyse({ title, text, blocks, language: tag }: Analysable): Uint8Array {
  const language = languageFor(tag)
  const lexicon = lexiconOf(language)
  const lengths = { title: 0, text: 0 }
  const met = { title: metNothing(), text: metNothing() }
  const found: LexiconWord[] = []
  let place = 0
  const take = (field: TextField, source: string) => {
    const { words, places } = met[field]
    eachStretch(source, (units, from, to) => {
      for (const word of lexicon.wordsOf(units, from, to)) {
        if (word.counts) lengths[field] += 1
        if (word.number < 0) word.number = found.push(word) - 1
        words.push(word.number)
        places.push(place++)
      }
    })
  }
  take('title', title)
  place = 0
  for (const { start, end } of searchable(blocks)) {
    take('text', text.slice(start, end))
    place += BLOCK_GAP
  }
  for (const word of found) word.number = -1
  return documentBytes({ language, lengths, keys: found.map(({ key }) => key), met })
}

const metNothing = () => ({ words: [] as number[], places: [] as number[] })

/** The stretches of a document that search looks at: everything but page furniture. */
export function searchable(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'furniture')
}
