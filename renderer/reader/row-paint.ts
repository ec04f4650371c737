import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { isHedged } from '../ui/mark.tsx'
import type { IntervalIndex } from './interval-index.ts'
import { lanesOf } from './lanes.ts'
import type { Layer } from './painter.ts'
import { isEmpty, type Span } from './span.ts'
import type { Guess, Suggested } from './suggested.ts'

/** What is to be seen on a text, apart from its words and the selection. */
export interface Painted {
  readonly statements: IntervalIndex<Statement>
  readonly current: Statement | null
  readonly found: IntervalIndex<Span>
  readonly foundHere: Span | null
  readonly suggested?: Suggested | undefined
}

/** A stretch within one row, in UTF-16 units of the row, and what it is painted as. */
export interface PaintedStretch extends Span {
  readonly layer: Layer
}

/** The part of a statement that lies in one row, in UTF-16 units of the row. */
export interface RowMark extends Span {
  readonly id: string
  readonly stance: Stance
  readonly hedged: boolean
  readonly lane: number
  /** False where the statement comes from the row before, or goes on in the next. */
  readonly begins: boolean
  readonly ends: boolean
  /** True for a suggestion: it has its shape, and no colour until a person accepts it. */
  readonly isGuess?: boolean
}

export interface RowPaint {
  readonly stretches: readonly PaintedStretch[]
  readonly marks: readonly RowMark[]
}

/** What one row shows: its part of each statement; and painted, the current statement, guesses, found words, the selection. */
export function rowPaint(row: Span, painted: Painted, selected: Span | null): RowPaint {
  const { statements, current, found, foundHere, suggested } = painted
  const lanes = lanesOf(statements.chain(row))
  const marks = statements.within(row).map((statement): RowMark => ({
    id: statement.id,
    stance: statement.stance,
    hedged: isHedged(statement),
    lane: lanes.get(statement.id) ?? 0,
    begins: statement.start >= row.start,
    ends: statement.end <= row.end,
    ...within(row, statement),
  }))
  const stretches: PaintedStretch[] = []
  const guess = suggested?.chosen ?? null
  const add = (layer: Layer, span: Span | null) => {
    const here = span && within(row, span)
    if (here && !isEmpty(here)) stretches.push({ layer, ...here })
  }
  if (current) add(`${current.stance}-tint`, current)
  for (const one of suggested?.all.within(row) ?? []) add('suggested', one.id === guess?.id ? null : one)
  if (guess) {
    add('guess-around', guess.around)
    add('guess-speaker', guess.speaker)
    add('guess-cue', guess.cue)
    add(`guess-${guess.stance ?? 'open'}`, guess)
    if (guess.start >= row.start && guess.start < row.end) marks.push(guessMark(row, guess))
  }
  for (const place of found.within(row)) add('found', place)
  add('found-here', foundHere)
  add('selected', selected)
  return { stretches, marks }
}

function guessMark(row: Span, guess: Guess): RowMark {
  const { id, stance } = guess
  const ends = guess.end <= row.end
  const part = within(row, guess)
  return {
    id,
    stance: stance ?? 'comment',
    hedged: isHedged(guess),
    lane: 0,
    begins: true,
    ends,
    isGuess: true,
    ...part,
  }
}

/** The part of the span that lies in the row, counted from the row's start. */
const within = (row: Span, span: Span): Span => ({
  start: Math.max(span.start, row.start) - row.start,
  end: Math.min(span.end, row.end) - row.start,
})
