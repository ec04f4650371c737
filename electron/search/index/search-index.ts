import { AppError } from '../../../shared/contract/errors.ts'
import type { TextAnswer, TextQuery } from '../clause.ts'
import { alwaysWanted, type StillWanted } from '../../jobs/withdrawal.ts'
import { findIn } from './find-in.ts'
import type { IndexSink, IndexSource } from './index-source.ts'
import { LiveIndex } from './live-index.ts'
import { DamageError } from './seal.ts'
import { analyseStale, catchUp, fold, readThrough, sweep } from './upkeep.ts'

/** The search index of a workspace. Queries are answered with every change that was on the disk when they were asked. */
export interface SearchIndex {
  find(query: TextQuery, wanted?: StillWanted): Promise<TextAnswer>
  /** True where documents are missing, as they are after damage was found. */
  isBehind(): boolean
  /** Analyses what is missing, and keeps the segments few. `report` hears how many documents are still missing. */
  upkeep(report: (behind: number) => void): Promise<void>
}

/** A query waits for so many documents; for more than that it is answered from what there is. */
const WORTH_WAITING = 50

/** Fewer documents than this stay in memory. */
const FEW = 1000

/** Without a sink nothing is written: what the index lacks is analysed for this once. */
export function createSearchIndex(source: IndexSource, sink: IndexSink | null, few = FEW): SearchIndex {
  let index = new LiveIndex(source)
  let isProven = false

  const complete = async () => {
    source.snapshot(() => index.refresh())
    if (sink === null) index.hold(source.snapshot(() => analyseStale(index, Infinity)))
    else if (index.stale.length <= WORTH_WAITING) while (await catchUp(index, sink)) continue
  }

  /** An index that was damaged is made anew from the texts, whatever was about to be done with it. */
  const mended = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DamageError)) throw error
      if (sink === null) throw damaged(error)
      await sink({ kind: 'clear' })
      index = new LiveIndex(source)
      return work()
    }
  }

  return {
    find: (query, wanted = alwaysWanted) =>
      mended(async () => {
        wanted()
        await complete()
        return source.snapshot(() => {
          index.refresh()
          return findIn(index, query, wanted)
        })
      }),
    isBehind: () => index.stale.length > 0,
    upkeep: (report) =>
      mended(async () => {
        if (sink === null) return
        do {
          source.snapshot(() => index.refresh())
          report(index.stale.length)
        } while (await catchUp(index, sink))
        report(0)
        await fold(index, sink, few)
        source.snapshot(() => index.refresh())
        await sweep(index, sink)
        if (!isProven) await readThrough(index)
        isProven = true
      }),
  }
}

const damaged = (cause: unknown) =>
  new AppError(
    'unreadable',
    'The search index of this workspace is damaged. Open the workspace once for writing, then it is made again; nothing else is touched.',
    { cause },
  )
