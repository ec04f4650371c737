import type { Id } from '../../../shared/model/identity.ts'
import type { Proposition } from '../../../shared/model/proposition.ts'
import type { Speaker, SpeakerCandidate } from '../../../shared/model/speaker.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { plainLetters } from '../../../shared/text/plain-letters.ts'

/** One row of a list to choose from. `id` is null for a name that is not kept yet. */
export interface Choice {
  readonly key: string
  readonly id: Id | null
  readonly name: string
  /** Why it is offered; stands before the name. */
  readonly why: string
  /** Tells two of one name apart; stands after it. */
  readonly detail: string
}

/** Rows that a list shows at most: more are reached by typing another letter. */
const MOST = 6

/**
 * Speakers to choose from. With nothing typed: those that the text suggests, best guess first. With something typed: names and
 * aliases that have the words, then the offer to make a new speaker of that name.
 */
export function speakerChoices(
  candidates: readonly SpeakerCandidate[],
  speakers: readonly Speaker[],
  typed: string,
): Choice[] {
  const offered = candidates.map(({ id, name, role, why }) => ({ id, name, detail: role, why, also: [name] }))
  const known = speakers.map(({ id, name, role, aliases }) => {
    return { id, name, detail: role, why: 'known', also: [name, ...aliases] }
  })
  const all = distinct([...offered, ...known])
  const fitting = typed.trim() === '' ? offered : fit(all, typed)
  return withNew(fitting.slice(0, MOST), all, typed, 'New speaker')
}

/** Propositions to choose from: those in use, or those that have the words typed, then the offer to make a new one. */
export function propositionChoices(propositions: readonly Proposition[], typed: string): Choice[] {
  const all = propositions.map(({ id, text, counts }) => {
    return { id, name: text, why: '', detail: `${counts.claim} ▲ ${counts.denial} ▼`, also: [text] }
  })
  return withNew(fit(all, typed).slice(0, MOST), all, typed, 'New proposition')
}

/** Tags to choose from, without those that are set already. */
export function tagChoices(tags: readonly Tag[], taken: readonly Id[], typed: string): Choice[] {
  const all = tags.map(({ id, name, uses }) => ({ id, name, why: '', detail: String(uses), also: [name] }))
  const free = all.filter(({ id }) => !taken.includes(id))
  return withNew(fit(free, typed).slice(0, MOST), all, typed, 'New tag')
}

interface Offer extends Omit<Choice, 'key'> {
  readonly also: readonly string[]
}

/** Those that have the words typed, in any order, the last of them as far as it is typed: a name that begins so comes first. */
function fit<T extends Offer>(offers: readonly T[], typed: string): T[] {
  const wanted = plainLetters(typed.trim())
  if (wanted === '') return [...offers]
  const rank = ({ also }: T) => Math.max(...also.map((name) => closeness(plainLetters(name), wanted)))
  return offers.filter((offer) => rank(offer) > 0).sort((a, b) => rank(b) - rank(a))
}

function closeness(name: string, wanted: string): number {
  if (name === wanted) return 3
  if (name.startsWith(wanted)) return 2
  const words = ` ${name.replace(BETWEEN_WORDS, ' ')} `
  const typed = wanted.split(BETWEEN_WORDS).filter(Boolean)
  const last = typed.pop()
  const isIn =
    last !== undefined && words.includes(` ${last}`) && typed.every((one) => words.includes(` ${one} `))
  return isIn ? 1 : 0
}

const BETWEEN_WORDS = /[\s,.()'’“”"-]+/gu

function withNew(fitting: readonly Offer[], all: readonly Offer[], typed: string, label: string): Choice[] {
  const rows = fitting.map(({ id, name, why, detail }) => ({
    key: id ?? `name:${name}`,
    id,
    name,
    why,
    detail,
  }))
  const name = typed.trim()
  const exists = all.some(({ also }) => also.some((other) => plainLetters(other) === plainLetters(name)))
  if (name === '' || exists) return rows
  return [...rows, { key: 'new', id: null, name, why: label, detail: '' }]
}

function distinct<T extends Offer>(offers: readonly T[]): T[] {
  const byName = new Map<string, T>()
  for (const offer of offers) {
    const key = offer.id ?? plainLetters(offer.name)
    const before = byName.get(key)
    byName.set(key, before ? { ...before, also: [...before.also, ...offer.also] } : offer)
  }
  return [...byName.values()]
}
