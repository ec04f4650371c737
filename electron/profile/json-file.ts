import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'

/** A small JSON file of the user's. A missing or damaged one reads as `fallback`: nothing in it is worth refusing to start. */
export function readJson<T>(file: string, schema: z.ZodType<T>, fallback: T): T {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : fallback
  } catch {
    return fallback
  }
}

/** Writes beside the file and renames, so that a crash leaves the old content or the new one, never half of either. Throws an AppError `refused`. */
export function writeJson(file: string, value: unknown): void {
  const draft = `${file}.${process.pid}.new`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`)
    renameSync(draft, file)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new AppError('refused', `“${basename(file)}” could not be written: ${why}`, { cause: error })
  }
}
