import type { Block } from '../../../shared/model/document.ts'
import type { TextField } from '../../../shared/query/fields.ts'
import { documentBytes } from './document-bytes.ts'
import { languageFor, termOf, type Language } from '../languages.ts'
import { eachStretch, LONGEST_REMEMBERED, piecesOf } from '../words.ts'

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
  const remembered = memoryOf(language)
  const lengths = { title: 0, text: 0 }
  const met = { title: metNothing(), text: metNothing() }
  const found: Entry[] = []
  let place = 0
  const take = (field: TextField, source: string, from: number, to: number) => {
    const { words, places } = met[field]
    eachStretch(source, from, to, (stretch) => {
      for (const entry of entriesOf(stretch, remembered)) {
        if (entry.counts) lengths[field] += 1
        if (entry.number < 0) entry.number = found.push(entry) - 1
        words.push(entry.number)
        places.push(place++)
      }
    })
  }
  take('title', title, 0, title.length)
  place = 0
  for (const block of searchable(blocks)) {
    take('text', text, block.start, block.end)
    place += BLOCK_GAP
  }
  for (const entry of found) entry.number = -1
  return documentBytes({ language, lengths, keys: found.map(({ key }) => key), met })
}

const metNothing = () => ({ words: [] as number[], places: [] as number[] })

/** The stretches of a document that search looks at: everything but page furniture. */
export function searchable(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'furniture')
}

/** A word in a dictionary: its term, then its form. Keys sort by the term first. */
export const keyOf = (term: string, form: string): string => `${term}\0${form}`

export const termOfKey = (key: string): string => key.slice(0, key.indexOf('\0'))
export const formOfKey = (key: string): string => key.slice(key.indexOf('\0') + 1)

/** A word that was met before; `number` is its number in the document at hand, -1 where it has not stood there yet. */
interface Entry {
  readonly key: string
  readonly counts: boolean
  number: number
}

/** What is known of a language: its words by their keys, and the words of each stretch. */
interface Memory {
  readonly language: Language
  readonly entries: Map<string, Entry>
  readonly stretches: Map<string, readonly Entry[]>
}

const memories = new Map<Language, Memory>()
const REMEMBERED = 150_000

/** Forgets only between two documents: within one, a word has to be one entry. */
function memoryOf(language: Language): Memory {
  const known = memories.get(language)
  if (known !== undefined && known.stretches.size < REMEMBERED) return known
  const fresh: Memory = { language, entries: new Map(), stretches: new Map() }
  memories.set(language, fresh)
  return fresh
}

/** The words of a stretch, remembered: a text is made of few stretches that come again and again. */
function entriesOf(stretch: string, { language, entries, stretches }: Memory): readonly Entry[] {
  const seen = stretches.get(stretch)
  if (seen !== undefined) return seen
  const read = piecesOf(stretch).map(({ written, form }) => {
    const term = termOf(written, language)
    const key = keyOf(term, form)
    const entry = entries.get(key) ?? { key, counts: term !== '', number: -1 }
    entries.set(key, entry)
    return entry
  })
  if (stretch.length <= LONGEST_REMEMBERED) stretches.set(stretch, read)
  return read
}
