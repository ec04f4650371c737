import type { TextField } from '../../shared/query/fields.ts'
import { isPattern, type PhrasePart, type QueryPart, type WordPart } from '../../shared/query/parts.ts'
import type { Clause } from './clause.ts'
import { foldWord, wordsIn } from './words.ts'

/**
 * What a parsed query asks of the words of a document: each word and phrase as a clause, in the order of the query. Filters are
 * not among them. A part that names no field asks for `fields`.
 */
export function clausesOf(
  query: string,
  parts: readonly QueryPart[],
  fields: readonly TextField[],
): Clause[] {
  return parts.flatMap((part) => {
    if (part.kind === 'filter') return []
    const scope = {
      fields: part.field === null ? fields : [part.field],
      boost: part.boost,
      presence: part.presence,
      typed: query.slice(part.start, part.end),
    }
    return conditionsOf(part).map((condition) => ({ ...scope, ...condition }))
  })
}

type Condition =
  | { kind: 'words'; forms: string[] }
  | { kind: 'wildcard'; pattern: string }
  | { kind: 'fuzzy'; form: string; distance: number }
  | { kind: 'phrase'; forms: string[]; apart: number | null }

function conditionsOf(part: WordPart | PhrasePart): Condition[] {
  if (part.kind === 'word') return part.text.split(HYPHENS).flatMap((word) => ofWord(part, word))
  const forms = formsOf(part.text)
  return forms.length === 0 ? [] : [{ kind: 'phrase', forms, apart: part.apart }]
}

/** Lunr takes `state-owned` for two words, each a condition of its own. */
const HYPHENS = /[-\u2010-\u2015\u2212\s]+/

function ofWord(part: WordPart, word: string): Condition[] {
  if (isPattern(part) && word.includes('*')) return [{ kind: 'wildcard', pattern: foldWord(word) }]
  const forms = formsOf(word)
  if (forms.length === 0) return []
  if (part.distance > 0) return [{ kind: 'fuzzy', form: foldWord(word), distance: part.distance }]
  return [{ kind: 'words', forms: wordsIn(word).map(({ written }) => written) }]
}

const formsOf = (text: string): string[] => wordsIn(text).map(({ form }) => form)
