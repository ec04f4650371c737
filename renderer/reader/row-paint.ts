import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { isHedged } from '../ui/mark.tsx'
import type { IntervalIndex } from './interval-index.ts'
import { lanesOf, UNDERLINES } from './lanes.ts'
import type { Layer } from './painter.ts'
import { isEmpty, type Span } from './span.ts'

/** What is to be seen on a text, apart from its words and the selection. */
export interface Painted {
  readonly statements: IntervalIndex<Statement>
  readonly current: Statement | null
  readonly found: IntervalIndex<Span>
  readonly foundHere: Span | null
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
}

export interface RowPaint {
  readonly stretches: readonly PaintedStretch[]
  readonly marks: readonly RowMark[]
}

/** What one row shows: underlines by stance and depth, the tint of the current statement, found words, the selection. */
export function rowPaint(row: Span, painted: Painted, selected: Span | null): RowPaint {
  const { statements, current, found, foundHere } = painted
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
  const stretches: PaintedStretch[] = marks
    .filter(({ lane }) => lane < UNDERLINES)
    .map(({ stance, lane, start, end }) => ({ layer: `${stance}-${lane === 0 ? 0 : 1}`, start, end }))
  const add = (layer: Layer, span: Span | null) => {
    const here = span && within(row, span)
    if (here && !isEmpty(here)) stretches.push({ layer, ...here })
  }
  if (current) add(`${current.stance}-tint`, current)
  for (const place of found.within(row)) add('found', place)
  add('found-here', foundHere)
  add('selected', selected)
  return { stretches, marks }
}

/** The part of the span that lies in the row, counted from the row's start. */
const within = (row: Span, span: Span): Span => ({
  start: Math.max(span.start, row.start) - row.start,
  end: Math.min(span.end, row.end) - row.start,
})
