import { z } from 'zod'
import { foldTypography } from '../../../shared/text/fold.ts'
import furniture from '../../../resources/import/furniture.json' with { type: 'json' }

const perLanguage = z.record(z.string(), z.array(z.string()))
const rules = z
  .object({ lines: perLanguage, patterns: perLanguage, linkLists: perLanguage, navigation: perLanguage })
  .parse(furniture)

const lines = new Set(Object.values(rules.lines).flat())
const linkLists = new Set(Object.values(rules.linkLists).flat())
const navigation = new Set(Object.values(rules.navigation).flat())
const patterns = Object.values(rules.patterns)
  .flat()
  .map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'))

/** No rule is about a longer line, so that a paragraph costs nothing. */
const LONGEST = 300

/** A whole sentence that reports what somebody said belongs to the article, even where it begins like a call to subscribe. */
const REPORTED =
  /\b(?:said|says|told|tells|announced|according to|warned|claimed|claims|denied|denies|added|reported|wrote)\b.*[.!?]["'”’)]*$/iu

/** What a line is by itself: furniture, the head of a list of links, a word of navigation, or none of these (null). */
export type LineRole = 'furniture' | 'link-list' | 'navigation' | null

/** Judges one line by the word lists of all languages, whatever its quotes, spaces, case and punctuation at the ends. */
export function roleOf(line: string): LineRole {
  if (line.length > LONGEST) return null
  const bare = bareForm(line)
  if (bare === '') return 'furniture'
  if (linkLists.has(bare)) return 'link-list'
  if (lines.has(bare)) return 'furniture'
  if (navigation.has(bare)) return 'navigation'
  return !REPORTED.test(line) && patterns.some((pattern) => pattern.test(bare)) ? 'furniture' : null
}

/** As the rules write lines: folded, lower case, without what is not a letter, a figure or © at the ends. */
function bareForm(line: string): string {
  return foldTypography(line)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}©@]+|[^\p{L}\p{N}*]+$/gu, '')
}
