import type { StatementPatch } from '../../shared/contract/statements.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Statement } from '../../shared/model/statement.ts'
import type { StepOptions } from '../store/history-step.ts'
import { change } from '../store/history.ts'
import type { Reader, Writer } from '../store/open.ts'
import { nameOfSpeaker } from '../store/speakers.ts'
import {
  createStatement,
  getStatement,
  removeStatements,
  resizeStatement,
  updateStatements,
  type NewStatement,
} from '../store/statements.ts'
import { several } from './labels.ts'

/** Marks a span as one undo step, a new speaker, proposition or tag included. */
export function createMark(db: Writer, made: NewStatement, author: string): Statement {
  const label = `${made.fields.stance}${byWhom(db, made.fields.speaker)}`
  return change(db, { label, author }, (tx) => createStatement(tx, made))
}

/** Writes fields into several statements as one undo step. */
export function updateMarks(
  db: Writer,
  ids: readonly Id[],
  fields: StatementPatch,
  by: Omit<StepOptions, 'label'>,
): Statement[] {
  const label = `${Object.keys(fields).map(inWords).join(', ')} of ${named(db, ids)}`
  return change(db, { label, ...by }, (tx) => updateStatements(tx, ids, fields))
}

/** Moves the ends of a statement as one undo step. */
export function resizeMark(
  db: Writer,
  { id, start, end }: { id: Id; start: number; end: number },
  by: Omit<StepOptions, 'label'>,
): Statement {
  return change(db, { label: `span of ${named(db, [id])}`, ...by }, (tx) =>
    resizeStatement(tx, id, start, end),
  )
}

/** Removes statements as one undo step; says how many. */
export function removeMarks(db: Writer, ids: readonly Id[], author: string): number {
  return change(db, { label: `removal of ${named(db, ids)}`, author }, (tx) => removeStatements(tx, ids))
}

function byWhom(db: Reader, speaker: StatementPatch['speaker']): string {
  if (!speaker) return ''
  return ` by ${typeof speaker === 'string' ? nameOfSpeaker(db, speaker) : speaker.name}`
}

/** One statement goes by its number, as everywhere on the screen. */
export function named(db: Reader, ids: readonly Id[]): string {
  const [only] = ids
  return ids.length === 1 && only !== undefined
    ? `statement ${getStatement(db, only).number}`
    : several(ids.length, 'statement')
}

export const inWords = (field: string): string => (field === 'said' ? 'said date' : field)
