import type { Span } from '../align/align.ts'
import { isSameUtterance } from './same-utterance.ts'
import { saidAgain } from './said-again.ts'

/** A statement as far as its origin depends on it. */
export interface TracedStatement extends Span {
  readonly id: string
  readonly document: string
  readonly speaker: string | null
  readonly wording: string
  readonly quote: string
  /** Of its document. */
  readonly title: string
}

/** A passage between two documents. */
export interface TracedPassage {
  readonly leftDocument: string
  readonly left: Span
  readonly rightDocument: string
  readonly right: Span
}

/**
 * What each statement goes back to, by the wording that names its group: statements of one speaker in one wording, those that
 * stand in parallel passages and are prints of one utterance, and those that one article prints twice. The name is the least
 * wording of the group, so that it does not depend on the order of anything.
 */
export function groupOrigins(
  statements: readonly TracedStatement[],
  passages: readonly TracedPassage[],
): Map<string, string> {
  const byDocument = Map.groupBy(statements, ({ document }) => document)
  const names = new Map<string, string>()
  for (const passage of passages)
    for (const one of within(byDocument.get(passage.leftDocument), passage.left))
      for (const other of within(byDocument.get(passage.rightDocument), passage.right))
        if (one.speaker === other.speaker && isOneOrigin(names, one, other)) join(names, one, other)
  for (const all of byDocument.values())
    for (const [speaker, own] of Map.groupBy(all, (one) => one.speaker))
      if (speaker !== null) for (const [one, other] of saidAgain(own)) join(names, one, other)
  return new Map(statements.map((statement) => [statement.id, wordingOf(nameOf(names, nodeOf(statement)))]))
}

/** Looks at the words only where they would tell something new. */
const isOneOrigin = (names: Map<string, string>, one: TracedStatement, other: TracedStatement): boolean =>
  nameOf(names, nodeOf(one)) !== nameOf(names, nodeOf(other)) && isSameUtterance(one.quote, other.quote)

/** The statements that stand in a span by at least half, and those, longer than the span, that hold half of it. */
export const within = (statements: readonly TracedStatement[] = [], span: Span): TracedStatement[] =>
  statements.filter(({ start, end }) => {
    const inside = Math.min(end, span.end) - Math.max(start, span.start)
    return inside >= 0.5 * Math.min(end - start, span.end - span.start)
  })

/** Statements of one speaker in one wording are one node: the speaker comes first, so nodes of two never share a name. */
const nodeOf = ({ speaker, wording }: TracedStatement): string => `${speaker ?? ''} ${wording}`
const wordingOf = (node: string): string => node.slice(node.indexOf(' ') + 1)

function nameOf(names: Map<string, string>, node: string): string {
  let name = node
  for (let next = names.get(name); next !== undefined; next = names.get(name)) name = next
  if (name !== node) names.set(node, name)
  return name
}

function join(names: Map<string, string>, one: TracedStatement, other: TracedStatement): void {
  const [left, right] = [nameOf(names, nodeOf(one)), nameOf(names, nodeOf(other))]
  if (left === right) return
  const [least, greater] = left < right ? [left, right] : [right, left]
  names.set(greater, least)
}
