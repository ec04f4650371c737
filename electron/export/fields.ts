import type { ExportGrouping } from '../../shared/contract/exports.ts'
import type { Reported } from '../../shared/model/stance.ts'
import { pagesInWords } from '../../shared/text/pages.ts'
import {
  CREDIBILITY_WORDS,
  dateInWords,
  linksInWords,
  propositionInWords,
  sourceInShort,
  sourceInWords,
  speakerInWords,
} from './labels.ts'
import type { Note } from './notes.ts'

export type Field = readonly [name: string, words: string]

/**
 * What a statement tells beside its quote and its note: name and words of each field that is filled in. What stands above it as the
 * heading of its group is not said again: of a document that was named the outlet and the date are enough.
 */
export function fieldsOf(note: Note, under: ExportGrouping | null = null): Field[] {
  const { statement, speaker, proposition, tags, links, sameOrigin, markedBy } = note
  const { said, hedge, credibility, reported, cue } = statement
  const fields: [string, string | null][] = [
    ['Speaker', speaker === null ? 'not known' : speakerInWords(speaker)],
    ['Source', sourceOf(note, under === 'document')],
    ['Place', statement.anchor === 'sure' ? null : NOT_REFOUND],
    ['Said', said === null ? null : dateInWords(said)],
    ['Proposition', proposition && propositionInWords(proposition)],
    ['Hedge', hedge],
    [
      'Information credibility',
      credibility === null ? null : `${credibility} (${CREDIBILITY_WORDS[credibility] ?? ''})`,
    ],
    ['Reported', reported === null ? null : REPORTED_WORDS[reported]],
    ['Cue', cue],
    ['Tags', tags.length === 0 ? null : tags.join(', ')],
    ['Found by', statement.fromSuggestion ? 'a suggestion' : null],
    ['Marked by', markedBy],
    ['Links', links.length === 0 ? null : linksInWords(note)],
    ['Same origin as', sameOrigin.length === 0 ? null : `statement ${sameOrigin.join(', ')}`],
  ]
  return fields.flatMap(([name, words]) =>
    words === null || words === '' || HEADINGS[name] === under ? [] : [[name, words]],
  )
}

/** The fields that a heading says; of a document it leaves the date to be told. */
const HEADINGS: Readonly<Record<string, ExportGrouping>> = { Speaker: 'speaker', Proposition: 'proposition' }

/** The source of a note, with the page of its quote where the text has pages. */
function sourceOf({ document, text, statement }: Note, inShort: boolean): string {
  const page = statement.version === text.version ? pagesInWords(text.blocks, statement) : null
  const source = inShort ? sourceInShort(document) : sourceInWords(document)
  return page === null ? source : `${source}, ${page}`
}

const REPORTED_WORDS: Record<Reported, string> = {
  direct: 'own words',
  indirect: 'paraphrase',
  mixed: 'own words and paraphrase',
}

const NOT_REFOUND =
  'not found again in the current text of the document; the words are those of the text in which it was marked'

/** The fields as lines: those that need one of their own, and what can share the last. */
export function fieldLines(fields: readonly Field[]): (readonly Field[])[] {
  const long = fields.filter(([name]) => LONG.has(name)).map((one) => [one])
  const short = fields.filter(([name]) => !LONG.has(name))
  return short.length === 0 ? long : [...long, short]
}

/** Whether a field needs a line of its own where a note is laid out. */
export const isLong = ([name]: Field): boolean => LONG.has(name)

const LONG: ReadonlySet<string> = new Set([
  'Speaker',
  'Source',
  'Place',
  'Said',
  'Proposition',
  'Links',
  'Same origin as',
])
