import { FILTER_FIELDS, ruleOf, type FilterField } from './fields.ts'

/** One line of the grammar: something that can be typed, and what it finds. */
export interface GrammarLine {
  readonly query: string
  readonly finds: string
}

/** What can be typed of words. docs/search.md has the same lines. */
export const WORDS: readonly GrammarLine[] = [
  { query: 'gates river', finds: 'either word in any of its forms; what has both comes first' },
  { query: '+gates -rain', finds: '`gates` must be there, `rain` must not' },
  { query: '"no drop"', finds: 'these words in this order' },
  { query: '"gates river"~5', finds: 'these words in any order, with at most five others among them' },
  { query: 'discharg*', finds: 'words that begin so' },
  { query: 'marsk~1', finds: 'one letter different; `~2` two' },
  { query: 'fax^5 telephone', finds: 'the first weighs five times as much' },
  { query: 'title:chronology', finds: 'in the title; `text:` in the text' },
]

const EXAMPLES: Readonly<Record<FilterField, string>> = {
  stance: 'stance:denial',
  speaker: 'speaker:marsk',
  proposition: 'proposition:outflow',
  tag: 'tag:gauges',
  said: 'said:2024-03-12',
  hedge: 'hedge:possible',
  credibility: 'credibility:2',
  origin: 'origin:first',
  outlet: 'outlet:"Radio Varesh"',
  author: 'author:tevik',
  language: 'language:en',
  published: 'published:2024-03-10..2024-03-16',
  reliability: 'reliability:B',
  is: 'is:unreviewed',
  in: 'in:statements',
}

/** What can be typed of documents and statements. docs/search.md has the same lines. */
export const FILTERS_WRITTEN: readonly GrammarLine[] = FILTER_FIELDS.map((field) => ({
  query: EXAMPLES[field],
  finds: aboutOf(field),
}))

/** Rules that hold for all filters. docs/search.md has the same sentences. */
export const RULES: readonly string[] = [
  'A filter narrows what the words find, and stands alone too: then the newest come first.',
  'One value of a field is enough: `stance:claim stance:denial` finds both. With `+` each must hold, with `-` none may.',
  'A filter about statements looks for statements, else documents are looked for; `in:` says otherwise.',
  'Values with spaces stand in quotation marks. `none` finds what has no such thing, as in `said:none`.',
  'A backslash makes a sign plain: `C\\:drive`.',
]

function aboutOf(field: FilterField): string {
  const { about, takes, choices } = ruleOf(field)
  if (takes === 'date') return `${about}; a day, a month, a year, or a span of them`
  const needNames = choices.some((choice) => choice.length > 1)
  return needNames ? `${about}: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : about
}
