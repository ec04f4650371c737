import type { OriginChoice, StatementPatch } from '../../../shared/contract/statements.ts'
import type { Proposition } from '../../../shared/model/proposition.ts'
import type { Speaker } from '../../../shared/model/speaker.ts'
import { plainLetters } from '../../../shared/text/plain-letters.ts'
import { CREDIBILITY_WORDS, HEDGES, STANCES } from '../../ui/stance-words.ts'
import { propositionChoices, speakerChoices, type Choice } from '../quick-tag/choices.ts'

/** The fields that many statements can be given at once by choosing from a list. */
export type BulkField = 'stance' | 'speaker' | 'proposition' | 'hedge' | 'credibility'

export interface BulkChoice extends Choice {
  /** What the statements get. */
  readonly fields: StatementPatch
}

/** What a field can be set to, for the letters typed. All but the stance can be taken away, which stands last. */
export function bulkChoices(
  field: BulkField,
  typed: string,
  { speakers, propositions }: { speakers: readonly Speaker[]; propositions: readonly Proposition[] },
): BulkChoice[] {
  if (field === 'stance') return fixed(STANCE_CHOICES, typed)
  if (field === 'hedge') return [...fixed(HEDGE_CHOICES, typed), ...none(typed, { hedge: null })]
  if (field === 'credibility')
    return [...fixed(CREDIBILITY_CHOICES, typed), ...none(typed, { credibility: null })]
  if (field === 'speaker') {
    const frequent = speakers
      .toSorted((a, b) => b.statements - a.statements)
      .map(({ id, name, role }) => ({ id, name, role, why: 'known' as const }))
    const choices = speakerChoices(frequent, speakers, typed).map((choice) => ({
      ...choice,
      why: choice.id === null ? choice.why : '',
      fields: { speaker: choice.id ?? { name: choice.name } },
    }))
    return [...choices, ...none(typed, { speaker: null })]
  }
  const choices = propositionChoices(propositions, typed).map((choice) => ({
    ...choice,
    fields: { proposition: choice.id ?? { text: choice.name } },
  }))
  return [...choices, ...none(typed, { proposition: null })]
}

export interface OriginRow extends Choice {
  readonly origin: OriginChoice
}

/** What statements can be said to go back to, for the letters typed. */
export const originChoices = (typed: string): OriginRow[] => ORIGINS.filter(({ name }) => begins(name, typed))

const ORIGINS: readonly OriginRow[] = (
  [
    ['one', 'One origin', 'with all that share theirs'],
    ['apart', 'Another origin', 'these together, apart from others'],
    ['each', 'Each its own', 'no two of them are one source'],
    ['told', 'As the program tells', 'takes your choice back'],
  ] as const
).map(([origin, name, detail]) => ({ key: origin, id: null, name, why: '', detail, origin }))

/** The kinds of link that fit the letters typed, and those letters as a kind of a person's own. */
export function linkChoices(kinds: readonly string[], typed: string): Choice[] {
  const wanted = typed.trim()
  const fitting = [...new Set(kinds)].filter((kind) => begins(kind, typed))
  const known = fitting.map((kind) => ({ key: kind, id: null, name: kind, why: '', detail: '' }))
  if (wanted === '' || kinds.includes(wanted)) return known
  return [...known, { key: 'new', id: null, name: wanted, why: 'New kind', detail: '' }]
}

function choice(name: string, detail: string, fields: StatementPatch): BulkChoice {
  return { key: name, id: null, name, why: '', detail, fields }
}

const STANCE_CHOICES = STANCES.map(({ title, stance }) => choice(title, '', { stance }))
const HEDGE_CHOICES = HEDGES.map((hedge) => choice(hedge, '', { hedge }))
const CREDIBILITY_CHOICES = CREDIBILITY_WORDS.map((words, index) =>
  choice(`${index + 1} ${words}`, '', { credibility: index + 1 }),
)

const fixed = (choices: readonly BulkChoice[], typed: string): BulkChoice[] =>
  choices.filter(({ name }) => begins(name, typed))

const none = (typed: string, fields: StatementPatch): BulkChoice[] =>
  begins('none', typed) ? [{ ...choice('none', 'take away', fields) }] : []

const begins = (name: string, typed: string): boolean =>
  plainLetters(name).startsWith(plainLetters(typed.trim()))
