import { around, type Box, type Evidence } from './evidence.ts'

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

/** The words of the runs in evidence; of two that overlap on a side the longer one. */
export function runsIn(evidence: readonly Evidence[]): Box[] {
  const runs: Box[] = []
  const cores = evidence.filter(({ kind }) => kind === 'run').map(({ core }) => core)
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
