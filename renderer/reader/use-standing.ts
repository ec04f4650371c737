import { useMemo, useState } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { changedStretch } from '../client/changed-stretch.ts'
import { intervalIndex, type IntervalIndex } from './interval-index.ts'

/** Changes that are put into an index one by one; with more, it is made anew. */
const FEW = 8

/** The statements that stand in one version of a text; null until list and version are there. */
export function useStanding(
  statements: readonly Statement[] | undefined,
  version: Id | undefined,
): IntervalIndex<Statement> | null {
  const [standingIn] = useState(createStanding)
  return useMemo(
    () => (statements && version !== undefined ? standingIn(statements, version) : null),
    [standingIn, statements, version],
  )
}

/** A function that remembers its last answer: when one of ten thousand statements changes, the others are not looked at. */
export function createStanding() {
  let before: { statements: readonly Statement[]; version: Id; index: IntervalIndex<Statement> } | null = null
  return (statements: readonly Statement[], version: Id): IntervalIndex<Statement> => {
    const stands = (statement: Statement) => statement.version === version
    const isKnown = before?.version === version
    const { gone, come } = changedStretch(isKnown && before ? before.statements : [], statements)
    const index =
      isKnown && before && gone.length + come.length <= FEW
        ? before.index.changed(gone, come.filter(stands))
        : intervalIndex(statements.filter(stands))
    before = { statements, version, index }
    return index
  }
}
