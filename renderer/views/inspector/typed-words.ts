import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { DocumentFields } from '../../../shared/model/document.ts'

/** What a person has typed into fields, in words: a new name as it was written, a date and a note as they are; the field alone where a known one was chosen. */
export function typedWords(fields: StatementPatch | Partial<DocumentFields>): string {
  return Object.entries(fields)
    .map(([field, value]) => wordsOf(field, value))
    .join(', ')
}

function wordsOf(field: string, value: unknown): string {
  if (Array.isArray(value)) return wordsOf(field, value.at(-1))
  if (value === null || value === undefined) return `${field} none`
  if (typeof value !== 'object') return `${field} “${String(value)}”`
  const [typed] = Object.values(value)
  return `${field} “${String(typed)}”`
}
