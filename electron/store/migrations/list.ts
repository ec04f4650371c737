import { first } from './010-first.ts'
import { desk } from './020-desk.ts'
import { hashedTexts } from './022-text-hash.ts'
import { aliasedSpeakers } from './023-aliased-speakers.ts'
import { searchIndex } from './030-search-index.ts'
import { savedSearches } from './032-saved-searches.ts'
import { parallels } from './040-parallels.ts'
import { suggestions } from './050-suggestions.ts'
import { halfUndone } from './055-half-undone.ts'
import { shorterKeys } from './065-shorter-keys.ts'
import { textVersions } from './075-text-versions.ts'
import { failedImports } from './076-failed-imports.ts'
import { numberedParallels } from './085-numbered-parallels.ts'
import { fewerPages } from './090-fewer-pages.ts'
import { tellingPassages } from './110-telling-passages.ts'
import { uncountedDocuments } from './100-uncounted-documents.ts'
import type { Migration } from './migration.ts'

/** Every schema there has been, oldest first. A release is never changed here again: the next one is added. */
export const migrations: readonly Migration[] = [
  first,
  desk,
  hashedTexts,
  aliasedSpeakers,
  searchIndex,
  savedSearches,
  parallels,
  suggestions,
  halfUndone,
  shorterKeys,
  textVersions,
  failedImports,
  numberedParallels,
  fewerPages,
  uncountedDocuments,
  tellingPassages,
]
