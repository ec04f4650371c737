import type { FoundWords, Passage, Reason, StatementThere } from '../../../shared/contract/search.ts'
import type { Match } from '../../search/matches.ts'
import { passagesOf, reasonsOf } from '../../search/passages.ts'
import type { FoundStatement } from '../../store/query-statements.ts'
import type { NoteText } from '../../store/query-texts.ts'

/** A place in the text of a document; the statement that it stands in, if there is one, is told of. */
export const textPassage = (
  words: FoundWords,
  statement: FoundStatement | null,
  filters: readonly Reason[],
): Passage => ({
  ...words,
  reasons: [...words.reasons, ...filters],
  statement: statement && statementThere(statement),
  note: null,
})

/** A statement among the words around it. `matches` are places in its quote. */
export function quotePassage(
  statement: FoundStatement,
  matches: readonly Match[],
  filters: readonly Reason[],
): Passage {
  const { start, end, quote } = statement
  const before = lastWordsOf(statement.prefix)
  const after = firstWordsOf(statement.suffix)
  return {
    start: start - before.length,
    end: end + after.length,
    text: before + quote + after,
    matches: matches.map((match) => ({ start: match.start + start, end: match.end + start })),
    reasons: [...reasonsOf(matches), ...filters],
    statement: statementThere(statement),
    note: null,
  }
}

/** The sentence of a note in which something was found, or how it begins. Places are UTF-16 units of the note. */
export function notePassage(
  note: NoteText,
  statement: FoundStatement | null,
  matches: readonly Match[],
  filters: readonly Reason[],
): Passage {
  const block = { start: 0, end: note.text.length, kind: 'paragraph' } as const
  const [words = opening(note.text)] = passagesOf(note.text, [{ block, matches: [...matches] }])
  return { ...textPassage(words, statement, filters), note: note.on }
}

/** UTF-16 units of a note that are shown where none of its words was asked for. */
const OPENING = 200

function opening(note: string): FoundWords {
  const text = note.slice(0, OPENING).toWellFormed()
  return { start: 0, end: text.length, text, matches: [], reasons: [] }
}

/** The context begins and ends anywhere: half a word, and another paragraph, are left out. */
const lastWordsOf = (prefix: string): string => /(?:(?<=\s)\S[^\n]*)?$/.exec(prefix)?.[0] ?? ''
const firstWordsOf = (suffix: string): string => /^(?:[^\n]*\S(?=\s))?/.exec(suffix)?.[0] ?? ''

function statementThere(statement: FoundStatement): StatementThere {
  const { id, number, anchor, stance, hedge, start, end, speakerName: speaker, first } = statement
  return { id, number, anchor, stance, hedge, start, end, speaker, sameAs: first === number ? null : first }
}
