import type { z } from 'zod'
import type { Topic } from './define.ts'
import { agreementArea } from './agreement.ts'
import { statementTable } from './statement-table.ts'
import { ledger } from './ledger.ts'
import { timelineCalls } from './timeline.ts'
import { overviewCalls } from './overview.ts'
import { savedFilters } from './saved-filters.ts'
import { documents } from './documents.ts'
import { exportsArea } from './exports.ts'
import { links } from './links.ts'
import { origins } from './origins.ts'
import { parallels } from './parallels.ts'
import { registry } from './registry.ts'
import { search } from './search.ts'
import { preferences } from './settings.ts'
import { statements } from './statements.ts'
import { projects } from './projects.ts'
import { pairs } from './pairs.ts'
import { suggestions } from './suggestions.ts'
import { versions } from './versions.ts'
import { watch } from './watch.ts'
import { workspace } from './workspace.ts'

/** Every call a page may make. Both sides parse what they get by these schemas; see ARCHITECTURE.md. */
export const contract = {
  ...workspace,
  ...documents,
  ...statements,
  ...registry,
  ...links,
  ...statementTable,
  ...ledger,
  ...timelineCalls,
  ...overviewCalls,
  ...savedFilters,
  ...search,
  ...parallels,
  ...origins,
  ...suggestions,
  ...pairs,
  ...versions,
  ...watch,
  ...exportsArea,
  ...projects,
  ...agreementArea,
  ...preferences,
} as const

export type Contract = typeof contract
export type Method = keyof Contract
export type Input<M extends Method> = z.input<Contract[M]['input']>
export type Parsed<M extends Method> = z.output<Contract[M]['input']>
export type Output<M extends Method> = z.output<Contract[M]['output']>
export type Progress<M extends Method> = z.output<Contract[M]['progress']>

export const isMethod = (name: string): name is Method => Object.hasOwn(contract, name)

/** Told of a change. `kept` is what the call that made it has named as brought up to date by its caller. */
export type Changed = (topics: readonly Topic[], kept?: readonly unknown[]) => void
