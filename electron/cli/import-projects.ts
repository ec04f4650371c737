import { AppError } from '../../shared/contract/errors.ts'
import type { TakingInReport } from '../../shared/model/taking-in.ts'
import type { ProjectFile } from '../api/exchange/read-project-file.ts'
import { takeInProject } from '../api/exchange/take-in-project.ts'
import { several } from '../api/labels.ts'
import { accountName } from '../files/author.ts'
import type { Writer } from '../store/open.ts'
import { textOption, UsageError, type Typed } from './command.ts'

export { isProject } from '../api/exchange/read-project-file.ts'

/** What became of one project. */
type Taken = { path: string; report: TakingInReport } | { path: string; code: string; message: string }

type Side = 'mine' | 'theirs'

/** Whose values stand where two analysts differ. */
export function sideOption(typed: Typed): Side {
  const side = textOption(typed, 'settle') ?? 'mine'
  if (side !== 'mine' && side !== 'theirs') throw new UsageError('--settle takes one of mine, theirs.')
  return side
}

/** Takes projects in, one after the other, each whole or not at all; goes on past one that is refused. */
export function takeInEach(db: Writer, files: readonly ProjectFile[], all: Side): Taken[] {
  const taken: Taken[] = []
  for (const file of files) {
    const order = { ...file, choices: { all, fields: {}, documents: {} } }
    try {
      const report = takeInProject(db, order, { author: accountName(), progress: () => {} })
      taken.push({ path: file.name, report })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      taken.push({ path: file.name, code: error.code, message: error.message })
    }
  }
  return taken
}

export const projectsAnswer = (taken: readonly Taken[]) => ({
  value: { projects: taken },
  lines: taken.flatMap((one) => ('report' in one ? linesOf(one) : [one.message])),
  failed: taken.some((one) => !('report' in one)),
})

function linesOf({ path, report }: { path: string; report: TakingInReport }): string[] {
  const { about, added, same, conflicts, losses } = report
  const counted = Object.entries(added).flatMap(([kind, count]) => (count === 0 ? [] : [`${count} ${kind}`]))
  const known = Object.values(same).reduce((sum, count) => sum + count, 0)
  return [
    `${path}: ${counted.join(', ') || 'nothing new'}; ${known} here already, ${several(conflicts.length, 'conflict')}, ${losses.length} not carried.`,
    ...about.map((line) => `  ${line}`),
    ...conflicts.flatMap(({ kind, name, fields }) =>
      fields.map(
        ({ field, mine, theirs, takes }) =>
          `  ${kind} ${name}: ${field}: mine “${mine}”, theirs “${theirs}”; ${takes} stands.`,
      ),
    ),
    ...losses.map(({ of, what }) => `  ${of}: ${what}`),
  ]
}
