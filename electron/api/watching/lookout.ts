import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { walk, type ImportSource } from '../../import/walk.ts'
import type { Reader } from '../../store/open.ts'
import { listSources, type Sourced } from '../../store/sources.ts'

/** What a look through a watched folder finds. */
export interface Found {
  /** Files that are no document yet. */
  readonly fresh: readonly ImportSource[]
  /** Documents whose files were written since they were read. */
  readonly written: readonly Sourced[]
  /** Whether a file is perhaps still being written. */
  readonly moving: boolean
}

/** Looks through a folder, and remembers how its files were: each is told of once as it is, when it has stood still from one look to the next. */
export function createLookout(db: Reader) {
  const seen = new Map<string, string>()
  const told = new Map<string, string>()

  const isStill = (file: string, mark: string): boolean => {
    const still = seen.get(file) === mark
    seen.set(file, mark)
    return still
  }

  return {
    async look(folder: string): Promise<Found> {
      const known = new Map(listSources(db).map((one) => [one.source, one]))
      const fresh: ImportSource[] = []
      const written: Sourced[] = []
      let moving = false
      for await (const source of walk([{ path: basename(folder), file: folder }])) {
        const { file } = source
        const document = known.get(file)
        const info = await stat(file).catch(() => null)
        if (info === null || document?.removed === true) continue
        const mark = `${info.size} ${info.mtimeMs}`
        if (document?.sourceAt === info.mtime.toISOString() || told.get(file) === mark) continue
        if (!isStill(file, mark)) {
          moving = true
          continue
        }
        told.set(file, mark)
        if (document) written.push(document)
        else fresh.push(source)
      }
      return { fresh, written, moving }
    },
    forget(): void {
      seen.clear()
      told.clear()
    },
  }
}
