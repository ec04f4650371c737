import type { DocumentDetail, Reliability } from '../../shared/model/document.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'
import type { Proposition } from '../../shared/model/proposition.ts'
import type { Speaker } from '../../shared/model/speaker.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Notebook } from './exporter.ts'
import type { Note } from './notes.ts'
import { RIGHT_TO_LEFT } from './right-to-left.ts'

/** Stance in words and as a mark, so that no file needs colour to tell them apart. */
export const STANCE_WORDS: Record<Stance, { mark: string; singular: string; plural: string }> = {
  claim: { mark: '▲', singular: 'Claim', plural: 'Claims' },
  denial: { mark: '▼', singular: 'Denial', plural: 'Denials' },
  question: { mark: '?', singular: 'Question', plural: 'Questions' },
  comment: { mark: '○', singular: 'Comment', plural: 'Comments' },
}

/** Admiralty source reliability in words. */
export const RELIABILITY_WORDS: Record<Reliability, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

/** Admiralty information credibility in words; the grade 1 stands at place 1. */
export const CREDIBILITY_WORDS = [
  '',
  'confirmed',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'cannot be judged',
]

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `16 February 2022, 13:08`, `February 2022`, `2022`: as much as is known. */
export function dateInWords(date: PartialDate): string {
  const [day = '', time] = date.split('T')
  const [year, month, dayOfMonth] = day.split('-')
  const words = [
    dayOfMonth === undefined ? '' : String(Number(dayOfMonth)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? month),
    year,
  ]
  const written = words.filter((word) => word !== '').join(' ')
  return time === undefined ? written : `${written}, ${time}`
}

/** Title, outlet, date and reliability of a document, in one line. */
export const sourceInWords = (document: DocumentDetail): string =>
  joined([document.title, publicationInWords(document)])

/** Where and when a document came out, and how reliable its source is: what there is to say beside its title. */
export function publicationInWords({ outlet, published, reliability }: DocumentDetail): string {
  const date = published === null ? 'no date' : dateInWords(published)
  const grade =
    reliability === null ? null : `source reliability ${reliability} (${RELIABILITY_WORDS[reliability]})`
  return joined([outlet, date, grade])
}

/** The outlet, or the title where none is known, and the date: enough where the document itself is named above. */
export const sourceInShort = ({ title, outlet, published }: DocumentDetail): string =>
  joined([outlet ?? title, published && dateInWords(published)])

/** That one is open goes without saying. */
export const propositionInWords = ({ text, status }: Proposition): string =>
  status === 'open' ? text : `${text} (${status})`

/** `Ben Wallace, defence secretary, United Kingdom`, as far as it is known. */
export const speakerInWords = ({ name, role, side }: Pick<Speaker, 'name' | 'role' | 'side'>): string =>
  joined([name, role, side])

/** `contradicts statement 12, supported by statement 3`. */
export const linksInWords = ({ links }: Note): string =>
  links.map(({ words, number }) => `${words} statement ${number}`).join(', ')

/** `5 statements from 3 origins`: what was printed five times may have been said three times. */
export function originsInWords(notes: readonly Note[]): string {
  const origins = new Set(notes.map(({ origin }) => origin)).size
  return `${plural(notes.length, 'statement')} from ${plural(origins, 'origin')}`
}

/** `53 statements from 12 documents`: those in which something is marked. */
export function countInWords({ documents }: Notebook): string {
  const marked = documents.filter(({ statements }) => statements.length > 0)
  const statements = marked.reduce((sum, document) => sum + document.statements.length, 0)
  return `${plural(statements, 'statement')} from ${plural(marked.length, 'document')}`
}

/**
 * Whose work it is: who marked the statements, how many of them the program had suggested, and the day of the last change, by
 * which a reader tells one state of the notes from another. Empty for no statements.
 */
export function workInWords(notes: readonly Note[]): string {
  if (notes.length === 0) return ''
  const people = [...new Set(notes.map(({ statement }) => statement.author))].toSorted()
  const suggested = notes.filter(({ statement }) => statement.fromSuggestion).length
  const last = notes
    .map(({ statement }) => statement.updatedAt.slice(0, 10))
    .reduce((a, b) => (a > b ? a : b))
  const found = suggested === 0 ? '' : `, ${suggested} of them found by suggestions of the program`
  return `Marked by ${listed(people)}${found}. Last change ${dateInWords(last)}.`
}

/** `Ana`, `Ana and Ben`, `Ana, Ben and Cy`. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** `1–21, 53`: numbers in their order, a stretch of them by its ends. Empty for none. */
export function numbersInWords(numbers: readonly number[]): string {
  const stretches: [first: number, last: number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else stretches.push([number, number])
  }
  return stretches.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part === null || part === '' ? [] : closed(part))).join(', ')

/** Words that are written from right to left end with a mark, or they would draw the comma and the number of a day to their side. */
const closed = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `${words}\u200E` : words)

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
