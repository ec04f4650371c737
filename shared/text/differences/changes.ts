import { changeKind, type ChangeKind } from '../../model/parallel.ts'
import { hunksOf } from './hunks.ts'
import { kindsTouched } from './kind-of-change.ts'
import { apartByCase } from './letter-case.ts'
import { tokensOf, type Token } from '../words/tokens.ts'

/** A half-open span of a text in UTF-16 units; empty where the other side has words that this one lacks. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Words that differ between two texts, and what the difference touches: `kind` is the gravest, `kinds` all of it. */
export interface WordChange {
  readonly kind: ChangeKind
  readonly kinds: readonly ChangeKind[]
  /** The side that alone has the words, where they are a long stretch: left out or added, and not a word turned round. */
  readonly alone: 'left' | 'right' | null
  readonly left: Place
  readonly right: Place
}

/**
 * Words from which on what one side alone has is a stretch of its own; with a few words on the other side, none of which says
 * anything grave, it takes more.
 */
const LONG = 8
const LONGER = 12
const FEW = 4

/** The word difference of two texts that say the same in the same order. Typography is no difference, a quotation mark is, and so is a name
 * that became another word by its letter case. */
export function changesOf(left: string, right: string): WordChange[] {
  const [here, there] = [tokensOf(left), tokensOf(right)]
  const [one, other] = [apartByCase(here, there), apartByCase(there, here)]
  const hunks = hunksOf(
    one.map(({ word }) => word),
    other.map(({ word }) => word),
  )
  return hunks.flatMap(({ leftFrom, leftTo, rightFrom, rightTo }) => {
    const [gone, come] = [one.slice(leftFrom, leftTo), other.slice(rightFrom, rightTo)]
    if (written(gone) === written(come)) return []
    const kinds = kindsTouched(gone, come)
    return {
      kind: kinds[0],
      kinds,
      alone: isAlone(gone, come) ? 'left' : isAlone(come, gone) ? 'right' : null,
      left: placeOf(one, leftFrom, leftTo),
      right: placeOf(other, rightFrom, rightTo),
    }
  })
}

/** Words as they are read, where they can be written in two ways: “U.S.” and “US”, “5 per cent” and “5%”. */
const written = (tokens: readonly Token[]): string =>
  tokens.every(({ capital }) => capital)
    ? tokens.map(({ word }) => word.toUpperCase()).join('')
    : tokens
        .map(({ word }) => word)
        .join(' ')
        .replace(/\bper ?cent\b/gu, '%')

/** The kinds of change that a difference has, the gravest first, each once. */
export function kindsOfChange(changes: readonly WordChange[]): ChangeKind[] {
  const found = new Set(changes.flatMap(({ kinds }) => kinds))
  return changeKind.options.filter((kind) => found.has(kind))
}

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ word }) => word !== '"').length

function isAlone(tokens: readonly Token[], others: readonly Token[]): boolean {
  const [mine, theirs] = [wordsIn(tokens), wordsIn(others)]
  if (theirs === 0) return mine >= LONG
  return mine >= LONGER && theirs <= FEW && kindsTouched(others, [])[0] === 'other'
}

function placeOf(tokens: readonly Token[], from: number, to: number): Place {
  const before = tokens[from - 1]?.end ?? 0
  if (from === to) return { start: before, end: before }
  return { start: tokens[from]?.start ?? before, end: tokens[to - 1]?.end ?? before }
}
