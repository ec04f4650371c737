import { useMemo } from 'react'
import type { Choice } from '../../../shared/contract/search.ts'
import { stance, type Stance } from '../../../shared/model/stance.ts'
import { filterText } from '../../../shared/query/edit.ts'
import { FILTER_FIELDS, ruleOf, type FilterField } from '../../../shared/query/fields.ts'
import { replaced } from '../../../shared/query/problem.ts'
import type { Place } from '../../../shared/query/scan.ts'
import { typingAt, type Typing } from '../../../shared/query/typing.ts'
import { useCall } from '../../client/hooks.ts'

/** Something that can be taken for what is being typed. */
export interface Completion {
  /** What it puts into the box, at this place. */
  readonly words: string
  readonly at: Place
  /** How it is shown, and how many of its letters were typed. */
  readonly label: string
  readonly typed: number
  readonly about: string
  /** Hits that would remain; null where nobody counted. */
  readonly count: number | null
}

/** Letters of a word that are waited for: fewer could begin anything. */
const ENOUGH = 2

/** What could be meant by what stands at the caret: fields by their name, values with what would remain, saved searches. */
export function useCompletions(query: string, caret: number | null): readonly Completion[] {
  const typing = useMemo(() => (caret === null ? null : typingAt(query, caret)), [query, caret])
  const saved = useCall('searches.list', {}).data
  const asked = useMemo(() => (typing === null ? null : valueAsked(typing)), [typing])
  const values = useCall(
    'search.complete',
    {
      query: typing === null ? '' : replaced(query, signed(query, typing.at), ''),
      field: asked?.field ?? 'stance',
      typed: asked?.typed.slice(0, 200) ?? '',
    },
    { enabled: asked !== null, keepPrevious: true },
  )
  return useMemo(() => {
    if (typing === null) return NONE
    if (asked !== null)
      return values.isPlaceholderData ? NONE : valuesFor(typing, asked.field, values.data ?? [])
    if (typing.kind !== 'field' || typing.typed.length < ENOUGH) return NONE
    return [...fieldsFor(typing), ...savedFor(typing, saved ?? [], query)]
  }, [typing, asked, values.data, values.isPlaceholderData, saved, query])
}

const NONE: readonly Completion[] = []

/** Which values are wanted: those of the field typed, or of the only one that begins so and has few. */
function valueAsked(typing: Typing): { field: FilterField; typed: string } | null {
  if (typing.kind === 'value') return typing
  const [only, ...others] = typing.typed.length < ENOUGH ? [] : fieldsNamed(typing.typed)
  return only !== undefined && others.length === 0 && ruleOf(only).takes === 'choice'
    ? { field: only, typed: '' }
    : null
}

const fieldsNamed = (typed: string): FilterField[] =>
  FILTER_FIELDS.filter((field) => field.startsWith(typed.toLowerCase()))

function valuesFor(typing: Typing, field: FilterField, choices: readonly Choice[]): Completion[] {
  const typed = typing.kind === 'field' ? typing.typed.length : 0
  return choices
    .map(({ value, label, count }) => ({
      words: filterText(field, value),
      at: typing.at,
      label: filterText(field, value),
      typed,
      about: label === value ? (field === 'stance' ? stanceWords(value) : '') : label,
      count,
    }))
    .filter(({ words }) => typing.kind === 'field' || words !== `${field}:${typing.typed}`)
}

const stanceWords = (value: string): string => {
  const known = stance.safeParse(value).data
  return known === undefined ? '' : STANCES[known]
}

const STANCES: Readonly<Record<Stance, string>> = {
  claim: 'says it is so',
  denial: 'says it is not so',
  question: 'asks or doubts whether it is so',
  comment: 'speaks of it and leaves it open',
}

function fieldsFor({ typed, at }: Typing): Completion[] {
  return fieldsNamed(typed).map((field) => ({
    words: `${field}:`,
    at,
    label: `${field}:`,
    typed: typed.length,
    about: ruleOf(field).about,
    count: null,
  }))
}

function savedFor(
  { typed }: Typing,
  saved: readonly { name: string; query: string }[],
  query: string,
): Completion[] {
  return saved
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map((search) => ({
      words: search.query,
      at: { start: 0, end: query.length },
      label: search.name,
      typed: typed.length,
      about: 'saved search',
      count: null,
    }))
}

/** The sign before it goes too: the figures are of the query without the whole condition. */
const signed = (query: string, { start, end }: Place): Place => ({
  start: /[+-]/.test(query[start - 1] ?? '') ? start - 1 : start,
  end,
})
