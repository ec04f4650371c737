import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import type { ImportOutcome, ImportProgress } from '../../shared/contract/documents.ts'
import { importInto } from '../api/importing/import-into.ts'
import { several } from '../api/labels.ts'
import { accountName } from '../files/author.ts'
import { textOption, type Command } from './command.ts'
import { isProject, projectsAnswer, sideOption, takeInEach } from './import-projects.ts'
import { columnsOption } from './map-option.ts'
import { table } from './table.ts'
import { withStore } from './workspace-file.ts'

export const importCommand: Command = {
  name: 'import',
  words: ['FILE.gainsay', 'PATH…'],
  about:
    'Adds files and folders to a workspace, which is made where it is missing; takes in projects: .gainsay, .qdpx, .qdc, evidence packs, Gainsay JSON, Web Annotations.',
  options: { settle: { type: 'string' }, map: { type: 'string' } },
  run: (typed) => {
    const [file = '', ...paths] = typed.words
    const settle = sideOption(typed)
    const tables = columnsOption(textOption(typed, 'map'))
    if (!paths.some((path) => existsSync(path)))
      throw new AppError('not-found', `There is no file or folder ${paths.join(', ')}. Nothing was changed.`)
    return withStore(file, { create: true }, async (db) => {
      const stop = new AbortController()
      process.once('SIGINT', () => stop.abort())
      const files = paths.map((path) => ({ name: basename(resolve(path)), path: resolve(path) }))
      const projects = files.filter(isProject)
      const taken = takeInEach(db, projects, settle)
      const sources = files.filter((one) => !projects.includes(one))
      if (sources.length === 0) return projectsAnswer(taken)
      const { outcomes, stopped } = await importInto(db, {
        roots: sources.map(({ name, path }) => ({ path: name, file: path })),
        tables,
        author: accountName(),
        signal: stop.signal,
        progress: showProgress,
      })
      const value = sortOutcomes(outcomes)
      const failed = stopped || nothingTaken(value)
      if (taken.length === 0) return { value, lines: describe(value, stopped), failed }
      const beside = projectsAnswer(taken)
      return {
        value: { ...value, ...beside.value },
        lines: [...beside.lines, ...describe(value, stopped)],
        failed: failed || beside.failed,
      }
    })
  },
}

type Sorted = ReturnType<typeof sortOutcomes>

function sortOutcomes(outcomes: readonly ImportOutcome[]) {
  return {
    imported: outcomes.flatMap((outcome) => {
      if (outcome.kind !== 'imported') return []
      const { id, title, outlet, published, language, words } = outcome.document
      return [{ id, path: outcome.path, title, outlet, published, language, words }]
    }),
    duplicates: outcomes.flatMap((outcome) =>
      outcome.kind === 'duplicate' ? [{ path: outcome.path, id: outcome.of, title: outcome.title }] : [],
    ),
    failed: outcomes.flatMap((outcome) =>
      outcome.kind === 'failed' ? [{ path: outcome.path, code: outcome.code, message: outcome.message }] : [],
    ),
  }
}

function describe({ imported, duplicates, failed }: Sorted, stopped: boolean): string[] {
  const rows = imported.map((row) => [
    row.id.slice(0, 8),
    row.path,
    row.title,
    row.outlet,
    row.published,
    row.language,
    row.words,
  ])
  return [
    ...(rows.length > 0
      ? table(['id', 'file', 'title', 'outlet', 'published', 'language', 'words'], rows)
      : []),
    ...duplicates.map(({ path, title }) => `${path}: same bytes as “${title}”; kept once.`),
    ...failed.map(({ path, message }) => `${path}: not imported. ${message}`),
    `${several(imported.length, 'document')} imported, ${several(duplicates.length, 'duplicate')}, ${failed.length} failed.${stopped ? ' Stopped before the end.' : ''}`,
  ]
}

/** A batch with bad files among good ones is done, not refused. */
const nothingTaken = ({ imported, duplicates, failed }: Sorted) =>
  imported.length === 0 && duplicates.length === 0 && failed.length > 0

/** One line that is written over, on a terminal only. */
function showProgress({ done, total }: ImportProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} files${done === total ? '\n' : ''}`)
}
