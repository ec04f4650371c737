import { create } from 'zustand'
import type { ImportOutcome, ImportProgress } from '../../shared/contract/documents.ts'
import { withProgress, type Given, type ImportRow } from './import-rows.ts'

export interface Imports {
  /** `listing` while a browser looks through the folders that were dropped. */
  phase: 'none' | 'listing' | 'sending' | 'running' | 'finished'
  rows: readonly ImportRow[]
  done: number
  total: number
  stopped: boolean
  stop: (() => void) | null
  /** Null where there is nothing to pause. */
  paused: boolean | null
  given: readonly Given[]
  /** When the last document came in, in ms since 1970: what was read of the workspace before that does not know of it. */
  arrived: number
  /** How the list of files is looked at: the words that narrow it, and the path that is chosen. */
  words: string
  chosen: string | null
}

const NOTHING: Imports = {
  phase: 'none',
  rows: [],
  done: 0,
  total: 0,
  stopped: false,
  stop: null,
  paused: null,
  given: [],
  arrived: 0,
  words: '',
  chosen: null,
}

/** The import that runs, or the last one. */
export const useImports = create<Imports>(() => NOTHING)

/** Forgets the last import, for instance because another workspace was opened. */
export function clearImports(): void {
  useImports.setState(NOTHING)
}

/** A new import, of which nothing is known but this. */
export function beginImport(begun: Partial<Imports>): void {
  useImports.setState({ ...NOTHING, ...begun })
}

export const isUnderWay = (): boolean => ['sending', 'running'].includes(useImports.getState().phase)

/** Writes another outcome of a file into the list: it was tried again. */
export const tellOutcome = (outcome: ImportOutcome): void =>
  useImports.setState(({ rows, done, total }) => ({
    rows: withProgress(rows, { done, total, outcomes: [outcome] }),
  }))

/** News of the import that runs. */
export function followImport(progress: ImportProgress): void {
  useImports.setState((state) => {
    const rows = withProgress(state.rows, progress)
    const arrived = arrivedWith(progress.outcomes) ?? state.arrived
    return { rows, arrived, done: progress.done, total: Math.max(progress.total, rows.length) }
  })
}

/** The import is over; what was not reached goes from the list, unless it was stopped. */
export function finishImport(outcomes: readonly ImportOutcome[], stopped: boolean): void {
  useImports.setState(({ rows, done, arrived: before }) => {
    const arrived = arrivedWith(outcomes) ?? before
    const final = withProgress(rows, { done, total: done, outcomes: [...outcomes] })
    const kept = stopped ? final : final.filter(({ state }) => state === 'done')
    return {
      phase: 'finished',
      rows: kept,
      done: Math.max(done, outcomes.length),
      stopped,
      stop: null,
      paused: null,
      arrived,
    }
  })
}

const arrivedWith = (outcomes: readonly ImportOutcome[] = []): number | null =>
  outcomes.some(({ kind }) => kind === 'imported') ? Date.now() : null
