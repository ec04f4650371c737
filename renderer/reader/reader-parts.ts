import type { RefObject } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import type { IntervalIndex } from './interval-index.ts'
import type { Row } from './rows.ts'
import type { Span } from './span.ts'
import type { TextSurfaceHandle } from './text-surface-handle.ts'
import type { Find } from './use-find.ts'
import type { StatementActions } from './use-statements.ts'
import type { Offer } from './use-suggested.ts'

/** What the commands of a pane have to work with. */
export interface ReaderParts {
  surface: RefObject<TextSurfaceHandle | null>
  text: string
  rows: readonly Row[]
  language: string | null
  marked: IntervalIndex<Statement>
  current: Statement | null
  actions: StatementActions
  find: Find
  offer: Offer
  /** Opens the popover that makes a statement. */
  tag(span: Span, stance: Stance): void
  /** Lists statements at one place, to choose one of them. */
  list(statements: readonly Statement[]): void
}

/** What is there when a key is pressed. */
export interface ReaderNow extends ReaderParts {
  /** The tags that digits put on, newest first. */
  tags: readonly Id[]
  /** What is selected; empty where the caret stands. */
  span: Span
  /** The same where it is words. */
  words: Span | null
  /** The same name for changes of one kind to one statement that follow each other: they are one step to undo. */
  batchOf(kind: string, statement: Statement): Id
  select(span: Span): void
}
