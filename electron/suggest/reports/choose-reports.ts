import type { Span } from '../sentences.ts'
import { DENYING } from './word-classes.ts'
import type { Report } from './report.ts'

/**
 * Of reports that claim the same words the best: tags before quotations before clauses before the rest. A cue inside a kept
 * report is part of what is reported; so is a report that is more than half covered. In the order of the cues.
 */
export function chooseReports(found: readonly Report[]): Report[] {
  const ranked = found.toSorted(
    (a, b) => a.rank - b.rank || b.likelihood - a.likelihood || a.cue.start - b.cue.start,
  )
  const kept = new Map<number, Report[]>()
  for (const report of ranked) {
    const near = kept.get(report.sentence.paragraph) ?? []
    if (!near.some((other) => excludes(other, report))) near.push(report)
    kept.set(report.sentence.paragraph, near)
  }
  return [...kept.values()].flat().sort((a, b) => a.cue.start - b.cue.start)
}

/** Whether a report that is kept leaves no place for another. */
export function excludes(kept: Report, report: Report): boolean {
  const inside = kept.content.some(({ start, end }) => report.cue.start >= start && report.cue.end <= end)
  // A denial that somebody tells of is still a denial.
  if (DENYING.has(report.lemma) && report.rank <= 3 && kept.rank >= 3 && !DENYING.has(kept.lemma))
    return false
  if (inside && (kept.rank <= 3 || report.rank >= 4)) return true
  if (shared(kept.cue, report.cue) > 0) return true
  const length = report.content.reduce((sum, { start, end }) => sum + end - start, 0)
  const covered = report.content.reduce(
    (sum, piece) => sum + kept.content.reduce((part, other) => part + shared(piece, other), 0),
    0,
  )
  return covered > length / 2
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
