import type { ReviewItem } from '../../../shared/contract/versions.ts'
import { changeKind, type ChangeKind } from '../../../shared/model/parallel.ts'
import { CHANGE_NAMES } from '../../parallels/change-words.ts'

/** What a candidate is to a statement, in a sentence. */
export function reviewWords({ candidate, statement }: ReviewItem): string {
  if (candidate === null) return 'Nothing like these words stands in the current text.'
  const changed = kindsIn(candidate.changes)
  const grave = changed.filter((kind) => kind !== 'other' && kind !== 'quotation')
  if (grave.length > 0) return `${listed(grave.map((kind) => CHANGE_NAMES[kind]))} changed`
  if (changed.length > 0) return 'The wording changed; no negation, number, name or modal did.'
  if (candidate.end - candidate.start !== statement.quote.length || candidate.kind === 'changed')
    return 'Only the print differs: spaces, marks or letter case.'
  return 'The same words, but they stand elsewhere or more than once: is this the place?'
}

/** True where the words are the same and nothing but their print differs: it can be accepted without a second look. */
export const isOnlyPrint = ({ candidate }: ReviewItem): boolean =>
  candidate !== null && candidate.kind === 'changed' && candidate.changes.length === 0

/** True where something changed that can turn a sentence round. */
export const isGrave = ({ candidate }: ReviewItem): boolean =>
  candidate !== null && kindsIn(candidate.changes).some((kind) => kind !== 'other' && kind !== 'quotation')

type Changes = NonNullable<ReviewItem['candidate']>['changes']

function kindsIn(changes: Changes): ChangeKind[] {
  const found = new Set(changes.flatMap(({ kinds }) => kinds))
  return changeKind.options.filter((kind) => found.has(kind))
}

function listed(words: readonly string[]): string {
  const [first = '', ...rest] = words
  const all = [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
}
