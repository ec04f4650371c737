import type { Block } from '../../../shared/model/document.ts'
import { documentBytes } from './document-bytes.ts'
import { languageFor } from '../languages.ts'
import { lexiconOf } from './lexicon.ts'
import { WordPlaces } from './word-places.ts'

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
  lexicon.begin()
  met.title.clear()
  met.text.clear()
  lexicon.read(title, 0, met.title)
  let place = 0
  for (const { start, end } of searchable(blocks))
    place = lexicon.read(text.slice(start, end), place, met.text) + BLOCK_GAP
  return documentBytes(language, lexicon.keys(), met)
}

const met = { title: new WordPlaces(), text: new WordPlaces() }

/** The stretches of a document that search looks at: everything but page furniture. */
export function searchable(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'furniture')
}
