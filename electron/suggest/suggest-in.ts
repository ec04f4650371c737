import type { Block } from '../../shared/model/document.ts'
import { quotationsOnly } from './quotations-only.ts'
import { suggest, type Suggestion } from './suggest.ts'

/** Suggestions in a text of any language. `language` is a BCP 47 tag; a text whose language is not known is read as English. */
export const suggestIn = (text: string, blocks: readonly Block[], language: string | null): Suggestion[] =>
  language === null || /^en\b/i.test(language) ? suggest(text, blocks) : quotationsOnly(text, blocks)
