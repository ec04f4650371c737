import type { ComparableText } from '../comparable.ts'
import { around, type Box, type Evidence } from './evidence.ts'
import { quotationAround } from './quotation.ts'

/** A passage with what speaks for it. */
export interface FoundPassage {
  readonly box: Box
  readonly evidence: readonly Evidence[]
}

/** Passages that overlap on both sides become one, beginning with the longest. */
export function joinPassages(passages: readonly FoundPassage[]): FoundPassage[] {
  const hosts: FoundPassage[] = []
  for (const one of longestFirst(passages, ({ box }) => box)) {
    const at = hosts.findIndex(({ box }) => overlapsLeft(box, one.box) && overlapsRight(box, one.box))
    const host = hosts[at]
    if (host) hosts[at] = { box: around([host.box, one.box]), evidence: [...host.evidence, ...one.evidence] }
    else hosts.push(one)
  }
  return hosts
}

/** The words of a run, or of the whole quotation that it is part of. */
export interface RunBox extends Box {
  readonly isQuotation: boolean
}

/** The words of the runs in evidence; of two that overlap on a side the longer one. */
export function runsIn(left: ComparableText, right: ComparableText, evidence: readonly Evidence[]): RunBox[] {
  const runs: RunBox[] = []
  const cores = evidence
    .filter(({ kind }) => kind === 'run')
    .map(({ core }): RunBox => {
      const quotation = quotationAround(left, right, core)
      return { ...(quotation ?? core), isQuotation: quotation !== null }
    })
  for (const core of longestFirst(cores, (box) => box))
    if (!runs.some((run) => overlapsLeft(run, core) || overlapsRight(run, core))) runs.push(core)
  return runs
}

const longestFirst = <T>(list: readonly T[], boxOf: (one: T) => Box): T[] =>
  list.toSorted((one, other) => lengthOf(boxOf(other)) - lengthOf(boxOf(one)))

const lengthOf = ({ leftFrom, leftTo }: Box): number => leftTo - leftFrom

const overlapsLeft = (one: Box, other: Box): boolean =>
  one.leftFrom < other.leftTo && other.leftFrom < one.leftTo

const overlapsRight = (one: Box, other: Box): boolean =>
  one.rightFrom < other.rightTo && other.rightFrom < one.rightTo
