import type { Block } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Speaker, SpeakerCandidate } from '../../shared/model/speaker.ts'
import { foldTypography } from '../../shared/text/fold.ts'
import { attributionsIn } from './attribution.ts'
import { guessSpeaker } from './guess.ts'
import { fullMention, isCertain, mentionsIn, type Mention } from './names.ts'
import type { Span } from './sentences.ts'

export interface CandidateInput {
  text: string
  /** The span, in UTF-16 units, end excluded. */
  start: number
  end: number
  blocks: readonly Block[]
  /** All speakers of the registry. */
  speakers: readonly Speaker[]
  lastSpeaker: Id | null
  /** Whom a suggestion under the span names. */
  suggested?: { readonly name: string; readonly known: Id | null } | null
  /** Whom a person has said of this text that the same words mean. */
  before?: Id | null
}

/** UTF-16 units that are read around the span, so that the work does not grow with the document. */
const BEFORE = 4_000
const AFTER = 2_000
/** The first paragraphs introduce people by their full names. */
const OPENING = 2_000
/** Of a longer span only the beginning is read. */
const LONGEST = 4_000

/**
 * Who could have said the words of a span: the one whom the same words meant before in this text; the one that a suggestion names; the guess, if the text gives one; the speaker used last; the names around it, nearest
 * first; then the rest of the registry, most used first. Each speaker once, by the registry's name where the registry knows it.
 */
export function candidates(input: CandidateInput): SpeakerCandidate[] {
  const { text, speakers, lastSpeaker, suggested = null, before = null } = input
  const span = { start: input.start, end: Math.min(input.end, input.start + LONGEST) }
  const paragraphs = paragraphsAround(input.blocks, span)
  const mentions = paragraphs.flatMap(({ start, end }) => mentionsIn(text, start, end))
  const attributions = attributionsIn(text, paragraphs, mentions)
  const guess = guessSpeaker(text, span, paragraphs, attributions)
  const attributed = new Set(attributions.map(({ speaker }) => speaker))
  const near = mentions
    .filter((mention) => attributed.has(mention) || isCertain(mention, mentions))
    .toSorted((a, b) => distance(span, a) - distance(span, b))
  const candidate = (mention: Mention, why: SpeakerCandidate['why']) =>
    known(fullMention(mention, mentions), speakers, why)
  const asBefore = speakers.filter(({ id }) => id === before)
  const last = speakers.filter(({ id }) => id === lastSpeaker)
  const others = speakers.toSorted((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
  return once([
    ...asBefore.map((speaker) => fromRegistry(speaker, 'as before')),
    ...(suggested === null ? [] : [suggestedBy(suggested, speakers)]),
    ...(guess === null ? [] : [candidate(guess, 'guessed')]),
    ...last.map((speaker) => fromRegistry(speaker, 'last')),
    ...near.map((mention) => candidate(mention, 'in this text')),
    ...others.map((speaker) => fromRegistry(speaker, 'known')),
  ])
}

/** The paragraphs of the opening and around the span, cut where the reach ends. The span itself is always among them. */
function paragraphsAround(blocks: readonly Block[], { start, end }: Span): Span[] {
  const reach = { start: Math.max(start - BEFORE, OPENING), end: end + AFTER }
  const shown = blocks.filter(
    ({ kind, ...block }) => overlap(block, { start, end }) || (kind !== 'furniture' && kind !== 'heading'),
  )
  return [{ start: 0, end: OPENING }, reach].flatMap((range) =>
    shown
      .filter((block) => overlap(block, range))
      .map((block) => ({ start: Math.max(block.start, range.start), end: Math.min(block.end, range.end) })),
  )
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

function known(
  mention: Mention,
  speakers: readonly Speaker[],
  why: SpeakerCandidate['why'],
): SpeakerCandidate {
  const name = fold(mention.name)
  const matching =
    speakers.find((speaker) => namesOf(speaker).includes(name)) ?? onlySurname(mention, speakers)
  return matching === undefined
    ? { id: null, name: mention.name, role: mention.role, why }
    : fromRegistry(matching, why)
}

/** A surname alone means the one speaker who has it; of two, neither. */
function onlySurname({ kind, name }: Mention, speakers: readonly Speaker[]): Speaker | undefined {
  if (kind === 'body') return undefined
  const having = speakers.filter((speaker) =>
    namesOf(speaker).some((each) => each.endsWith(` ${fold(name)}`)),
  )
  return having.length === 1 ? having[0] : undefined
}

function suggestedBy(
  { name, known }: { name: string; known: Id | null },
  speakers: readonly Speaker[],
): SpeakerCandidate {
  const speaker = speakers.find(({ id }) => id === known)
  return speaker ? fromRegistry(speaker, 'guessed') : { id: null, name, role: '', why: 'guessed' }
}

const fromRegistry = ({ id, name, role }: Speaker, why: SpeakerCandidate['why']): SpeakerCandidate => ({
  id,
  name,
  role,
  why,
})

const namesOf = ({ name, aliases }: Speaker): string[] => [name, ...aliases].map(fold)

const fold = (name: string): string => foldTypography(name).toLowerCase().replace(/^the /, '').trim()

function distance(span: Span, mention: Span): number {
  return Math.max(0, mention.start - span.end, span.start - mention.end)
}

function once(list: readonly SpeakerCandidate[]): SpeakerCandidate[] {
  const seen = new Set<string>()
  return list.filter(({ id, name }) => {
    const keys = [fold(name), ...(id === null ? [] : [id])]
    const isNew = !keys.some((key) => seen.has(key))
    keys.forEach((key) => seen.add(key))
    return isNew
  })
}
