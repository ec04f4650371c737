import type { Choices, Conflict } from '../../../shared/model/taking-in.ts'

/** Where two analysts differ, as it is found, and whose value is to stand. */
export interface Settling {
  readonly conflicts: Conflict[]
  /** The record as it will stand: `mine`, but for the fields of `theirs` that are chosen. */
  settle<T extends { id: string }, F extends keyof T & string>(found: Found<T, F>): T
}

interface Found<T, F> {
  readonly kind: Conflict['kind']
  readonly name: string
  readonly mine: T
  readonly theirs: T
  readonly fields: readonly F[]
  /** A value as people read it. */
  words?(field: F, value: unknown): string | undefined
}

export function createSettling({ all, fields: chosen }: Choices): Settling {
  const conflicts: Conflict[] = []
  return {
    conflicts,
    settle({ kind, name, mine, theirs, fields, words }) {
      const differing = fields.filter((field) => !isSame(mine[field], theirs[field]))
      if (differing.length === 0) return mine
      const rows = differing.map((field) => {
        const inWords = (value: unknown) => words?.(field, value) ?? plainly(value)
        const takes = chosen[`${mine.id} ${field}`] ?? all
        return { field, mine: inWords(mine[field]), theirs: inWords(theirs[field]), takes }
      })
      conflicts.push({ kind, id: mine.id, name, fields: rows })
      const taken = differing.filter((_, index) => rows[index]?.takes === 'theirs')
      return { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) }
    },
  }
}

/** Lists and filters are compared by what is in them. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function plainly(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
