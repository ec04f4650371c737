import type { DocumentDetail } from '../../../shared/model/document.ts'
import { dateWords } from '../../ui/dates.ts'
import { checkLanguage, languageHint, languageName } from '../../ui/languages.ts'
import { checkPublished, hintPublished, readPublished } from './date-fields.ts'

/** The text fields of a document in the order in which they are shown. */
export const DOCUMENT_FIELDS = [
  ['title', 'Title'],
  ['outlet', 'Outlet'],
  ['author', 'Author'],
  ['published', 'Published'],
  ['language', 'Language'],
  ['url', 'Address'],
] as const
export type DocumentField = (typeof DOCUMENT_FIELDS)[number][0]

/** How a value is shown, where that is not the value itself. */
export function shownAs(field: DocumentField, { published, language }: DocumentDetail): string | undefined {
  if (field === 'published' && published !== null) return dateWords(published)
  if (field === 'language' && language !== null) return `${languageName(language)} (${language})`
  return undefined
}

/** What is wrong with what was typed, or null. */
export function problemOf(field: DocumentField, typed: string): string | null {
  if (field === 'published') return checkPublished(typed)
  if (field === 'language') return checkLanguage(typed)
  return field === 'title' && typed.trim() === '' ? 'a document needs a title' : null
}

/** How what was typed is understood, where that is not plain, or null. */
export function hintOf(field: DocumentField, typed: string): string | null {
  if (field === 'published') return hintPublished(typed)
  return field === 'language' ? languageHint(typed) : null
}

/** The value that is kept of what was typed; null where the field was emptied. */
export function keptOf(field: DocumentField, typed: string): string | null {
  if (field === 'published') return readPublished(typed)
  return typed.trim() === '' ? null : typed.trim()
}
