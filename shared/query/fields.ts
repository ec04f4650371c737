import { reliability } from '../model/document.ts'
import { hedge, stance } from '../model/stance.ts'

/** Where a word may be looked for. */
export const TEXT_FIELDS = ['title', 'text'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** What a filter asks about: the document, its statements, or where to look. */
type Subject = 'document' | 'statement' | 'place'

interface FilterRule {
  readonly of: Subject
  /** What may stand after the colon: one of a list, a date or a span of dates, or a name of the workspace. */
  readonly takes: 'choice' | 'date' | 'name'
  readonly choices: readonly string[]
  /** True where `none` asks for those that have no such thing. */
  readonly none: boolean
  readonly about: string
}

const choice = (of: Subject, choices: readonly string[], about: string, none = false): FilterRule => ({
  of,
  takes: 'choice',
  choices,
  none,
  about,
})
const name = (of: Subject, about: string): FilterRule => ({
  of,
  takes: 'name',
  choices: [],
  none: true,
  about,
})
const date = (of: Subject, about: string): FilterRule => ({
  of,
  takes: 'date',
  choices: [],
  none: true,
  about,
})

/** Every filter of the query language, in the order in which they are offered. */
export const FILTERS = {
  stance: choice('statement', stance.options, 'what the statement does to its proposition'),
  speaker: name('statement', 'who said it: a part of the name or of an alias'),
  proposition: name('statement', 'what it is about: words of the proposition'),
  tag: name('statement', 'a tag, or one below it in the codebook'),
  said: date('statement', 'when it was said'),
  hedge: choice('statement', hedge.options, 'how sure the speaker sounds', true),
  credibility: choice('statement', ['1', '2', '3', '4', '5', '6'], 'of the information, 1 to 6', true),
  origin: choice(
    'statement',
    ['first', 'repeat'],
    'the first statement of its origin, or one that repeats it',
  ),
  outlet: name('document', 'who published it'),
  author: name('document', 'who wrote it'),
  language: name('document', 'its language, as en or fr'),
  published: date('document', 'when it was published'),
  reliability: choice('document', reliability.options, 'of the source, A to F', true),
  is: choice(
    'statement',
    ['read', 'unread', 'reviewed', 'unreviewed', 'suggested', 'unfound'],
    'documents read or not, statements whose credibility was judged or not, that were suggested, or that were not found again in the current text',
  ),
  in: choice('place', ['text', 'titles', 'statements', 'notes', 'furniture'], 'where to look'),
} as const satisfies Readonly<Record<string, FilterRule>>

export type FilterField = keyof typeof FILTERS

/** The rule of a filter, seen without its own values. */
export const ruleOf = (field: FilterField): FilterRule => FILTERS[field]

export const FILTER_FIELDS = Object.keys(FILTERS).filter(isFilterField)

export function isFilterField(text: string): text is FilterField {
  return Object.hasOwn(FILTERS, text)
}

export const isTextField = (text: string): text is TextField => TEXT_FIELDS.some((field) => field === text)
