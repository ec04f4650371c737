import type { Choice } from '../../../shared/contract/search.ts'
import { ruleOf, type FilterField } from '../../../shared/query/fields.ts'
import { plainLetters } from '../../../shared/text/plain-letters.ts'
import type { Reader } from '../../store/open.ts'
import type { CountedField } from '../../store/query-counts.ts'
import { languageName, namesOf, type NameField } from '../../store/query-names.ts'
import { choicesOf, type WordsFound } from './facets.ts'
import type { SearchPlan } from './plan.ts'

/** Values offered at a time. */
const MOST = 8

/** What may stand after a field and begins with, or else has in it, what was typed: what would leave most comes first. */
export function completionsOf(
  db: Reader,
  plan: SearchPlan,
  found: WordsFound,
  field: FilterField,
  typed: string,
): Choice[] {
  const counted = isCounted(field) ? choicesOf(db, plan, found, field) : []
  const known = new Set(counted.map(({ value }) => value))
  const others = valuesOf(db, field).filter(({ value }) => !known.has(value))
  const wanted = plainLetters(typed.trim())
  const ranked = [...counted, ...others.map((value) => ({ ...value, count: isCounted(field) ? 0 : null }))]
    .map((choice) => ({ choice, place: placeIn(choice, wanted) }))
    .filter(({ place }) => place >= 0)
  return ranked
    .toSorted((a, b) => Number(a.place > 0) - Number(b.place > 0))
    .slice(0, MOST)
    .map(({ choice }) => choice)
}

/** Where in a choice the typed words stand; 0 also where they begin a word of its name. */
function placeIn({ value, label }: Pick<Choice, 'value' | 'label'>, wanted: string): number {
  const places = [value, label].map((text) => ` ${plainLetters(text)}`.indexOf(` ${wanted}`))
  if (places.some((place) => place >= 0)) return 0
  return plainLetters(label).indexOf(wanted)
}

/** Everything that a field takes, whether anything has it or not. */
function valuesOf(db: Reader, field: FilterField): { value: string; label: string }[] {
  const { choices } = ruleOf(field)
  if (!isNamed(field)) return choices.map((value) => ({ value, label: value }))
  return namesOf(db, field).map(({ key, name }) => ({
    value: name,
    label: field === 'language' ? languageName(key) : name,
  }))
}

const isCounted = (field: FilterField): field is CountedField => field !== 'is' && field !== 'in'

const isNamed = (field: FilterField): field is NameField => ruleOf(field).takes === 'name'
