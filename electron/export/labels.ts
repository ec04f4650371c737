import type { DocumentDetail, Reliability } from '../../shared/model/document.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'
import type { Proposition } from '../../shared/model/proposition.ts'
import type { Reported, Stance } from '../../shared/model/stance.ts'
import { pagesInWords } from '../../shared/text/pages.ts'
import type { Notebook } from './exporter.ts'
import type { Note } from './notes.ts'

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

const REPORTED_WORDS: Record<Reported, string> = {
  direct: 'own words',
  indirect: 'paraphrase',
  mixed: 'own words and paraphrase',
}

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
export function sourceInWords(document: DocumentDetail): string {
  const { title, outlet, published, reliability } = document
  const date = published === null ? 'no date' : dateInWords(published)
  const grade =
    reliability === null ? null : `source reliability ${reliability} (${RELIABILITY_WORDS[reliability]})`
  return [title, outlet, date, grade].filter((part) => part !== null && part !== '').join(', ')
}

/** The source of a note, with the page of its quote where the text has pages. */
function placeInWords({ document, text, statement }: Note): string {
  const page = statement.version === text.version ? pagesInWords(text.blocks, statement) : null
  return [sourceInWords(document), page].filter((part) => part !== null).join(', ')
}

/** What a note says beside its quote: name and words of each field that is filled in. */
export function fieldsOf(note: Note): [name: string, words: string][] {
  const { statement, speaker, proposition, tags, links, sameOrigin } = note
  const { said, hedge, credibility, reported, cue } = statement
  const fields: [string, string | null][] = [
    ['Speaker', speaker === null ? 'not known' : speakerInWords(speaker)],
    ['Source', placeInWords(note)],
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
    ['Found by', statement.fromSuggestion ? `a suggestion that ${statement.author} accepted` : null],
    ['Tags', tags.length === 0 ? null : tags.join(', ')],
    ['Links', links.length === 0 ? null : linksInWords(note)],
    ['Same origin as', sameOrigin.length === 0 ? null : `statement ${sameOrigin.join(', ')}`],
    ['Note', statement.note === '' ? null : statement.note],
  ]
  return fields.flatMap(([name, words]) => (words === null || words === '' ? [] : [[name, words]]))
}

const NOT_REFOUND =
  'not found again in the current text of the document; the words are those of the text in which it was marked'

/** Fields that need a line of their own where a note is laid out; the others can share one. */
export const LONG_FIELDS: ReadonlySet<string> = new Set([
  'Speaker',
  'Source',
  'Place',
  'Said',
  'Proposition',
  'Note',
  'Links',
])

/** That one is open goes without saying. */
const propositionInWords = ({ text, status }: Proposition): string =>
  status === 'open' ? text : `${text} (${status})`

function speakerInWords({ name, role, side }: { name: string; role: string; side: string }): string {
  return [name, role, side].filter((part) => part !== '').join(', ')
}

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

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
