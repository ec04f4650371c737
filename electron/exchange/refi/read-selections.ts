import type { Id, Instant } from '../../../shared/model/identity.ts'
import type { ProjectStatement } from '../../../shared/model/project.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import { hedge, reported, type Stance } from '../../../shared/model/stance.ts'
import { credibility } from '../../../shared/model/statement.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { describeSpan, isInsidePair } from '../../../shared/text/anchor.ts'
import { idFor } from '../ids.ts'
import { childOf, childrenOf, type Element } from '../xml/element.ts'
import { readDescription } from './description.ts'
import { spanOf, type Convention, type Marked } from './offset-convention.ts'
import type { Cases } from './read-cases.ts'
import type { Codes } from './read-codes.ts'
import { instantOf, type ReadSource } from './read-sources.ts'

/** What selections refer to. */
export interface Referred {
  readonly codes: Codes
  readonly cases: Cases
  readonly users: ReadonlyMap<Id, string>
  readonly notes: ReadonlyMap<Id, string>
  readonly at: Instant
}

/** The place of a selection as its program wrote it; null where it has none that is a number. */
export function markedOf({ attributes }: Element): Marked | null {
  const [start, end] = [Number(attributes['startPosition'] ?? ''), Number(attributes['endPosition'] ?? '')]
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start
  return isPlace ? { start, end, name: attributes['name'] ?? '' } : null
}

/** Reads the selections of a source as statements, without their numbers. What stands nowhere in the text is listed. */
export function readSelections(
  { document, source, selections }: ReadSource,
  convention: Convention,
  referred: Referred,
  losses: Loss[],
): ProjectStatement[] {
  const at = convention.toUtf16(source)
  return selections.flatMap((selection) => {
    const marked = markedOf(selection)
    const span = marked && wholeLetters(source.text, spanOf(convention, at, marked))
    if (span === null) {
      const { name, startPosition = '?', endPosition = '?' } = selection.attributes
      const words = name ? ` “${name}”` : ''
      losses.push({
        of: document.title,
        what: `The selection${words} at ${startPosition} to ${endPosition} lies outside its text.`,
      })
      return []
    }
    return [
      statementOf(selection, document, describeSpan(source.text, span.start, span.end), referred, losses),
    ]
  })
}

/** The span, without half letters at its ends; null for one that is empty or goes beyond the text. */
function wholeLetters(text: string, { start, end }: { start: number; end: number }) {
  if (end > text.length || start >= end) return null
  const from = isInsidePair(text, start) ? start - 1 : start
  return { start: from, end: isInsidePair(text, end) ? end + 1 : end }
}

function statementOf(
  selection: Element,
  { id: document, title, texts }: ReadSource['document'],
  span: ReturnType<typeof describeSpan>,
  { codes, cases, users, notes, at }: Referred,
  losses: Loss[],
): ProjectStatement {
  const { attributes } = selection
  const id = idFor(attributes['guid'] ?? `${document} ${span.start} ${span.end}`)
  const { fields, note } = readDescription(childOf(selection, 'Description')?.text ?? '')
  const codings = childrenOf(selection, 'Coding')
  const coded = codings
    .flatMap((one) => childrenOf(one, 'CodeRef'))
    .map((ref) => idFor(ref.attributes['targetGUID'] ?? ''))
  const known = new Set(codes.tags.map((tag) => tag.id))
  const lose = (what: string) => losses.push({ of: title, what: `“${span.quote.slice(0, 60)}”: ${what}` })
  const stances = coded.flatMap((code) => codes.stances.get(code) ?? [])
  const missing = coded.filter((code) => !known.has(code) && !codes.stances.has(code))
  if (missing.length > 0) lose(`coded with ${missing.length} that is not in the codebook.`)
  const createdAt = instantOf(attributes['creationDateTime']) ?? at
  return {
    id,
    number: Number(fields['number'] ?? 0),
    document,
    version: texts[0]?.id ?? '',
    ...span,
    anchor: 'sure',
    stance: only<Stance>(stances, 'stances', lose) ?? 'comment',
    speaker: only(cases.speakersOf.get(id) ?? [], 'cases', lose),
    proposition: only(cases.propositionsOf.get(id) ?? [], 'propositions', lose),
    tags: [...new Set(coded.filter((code) => known.has(code)))],
    ...fieldsOf(fields),
    note: [note, ...notesOf(selection, codings, notes)].filter((line) => line !== '').join('\n'),
    author: users.get(idFor(attributes['creatingUser'] ?? '')) ?? 'unknown',
    createdAt,
    updatedAt: instantOf(attributes['modifiedDateTime']) ?? createdAt,
  }
}

/** A statement has one of each; of several the first is taken and the others are listed. */
function only<T>(found: readonly T[], what: string, lose: (what: string) => void): T | null {
  if (found.length > 1) lose(`it has ${found.length} ${what}, and one is kept.`)
  return found[0] ?? null
}

/** What our own descriptions tell. */
function fieldsOf(fields: Readonly<Record<string, string>>) {
  const form = reported.safeParse(fields['reported'])
  const said = partialDate.safeParse(fields['said'])
  const hedged = hedge.safeParse(fields['hedge'])
  const graded = credibility.safeParse(Number(fields['credibility']))
  return {
    reported: form.success ? form.data : null,
    cue: fields['cue'] ?? null,
    said: said.success ? said.data : null,
    hedge: hedged.success ? hedged.data : null,
    credibility: graded.success ? graded.data : null,
    fromSuggestion: fields['foundBy'] === 'suggestion',
    chosenOrigin: fields['origin'] ?? null,
  }
}

const notesOf = (selection: Element, codings: readonly Element[], notes: ReadonlyMap<Id, string>): string[] =>
  [selection, ...codings]
    .flatMap((one) => childrenOf(one, 'NoteRef'))
    .flatMap(({ attributes }) => notes.get(idFor(attributes['targetGUID'] ?? '')) ?? [])
