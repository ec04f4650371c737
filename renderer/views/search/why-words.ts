import type { Passage, Reason } from '../../../shared/contract/search.ts'
import { parseQuery } from '../../../shared/query/parse.ts'

/** Why a passage was found, as one line: where it stands, then how the words were met. */
export function whyWords({ statement, note, reasons }: Passage): string {
  const where = note === null ? placeWords(statement) : noteWords(note, statement)
  const how = [...new Set(reasons.filter(isOfWords).map((reason) => reason.how))].join('; ')
  return how === '' ? where : `${where}: ${how}`
}

function placeWords(statement: Passage['statement']): string {
  if (statement === null) return 'Text only'
  const { number, speaker, sameAs } = statement
  const origin = sameAs === null ? '' : `, same origin as ${sameAs}`
  return `Statement ${number}${origin}, ${speaker ?? 'no speaker'}`
}

function noteWords(note: NonNullable<Passage['note']>, statement: Passage['statement']): string {
  return note === 'statement' && statement !== null
    ? `Note on statement ${statement.number}`
    : `Note on the ${note}`
}

/** How filters are met stands beside the preview; in the list it would be the same on each line. */
const isOfWords = ({ typed }: Reason): boolean => parseQuery(typed).parts[0]?.kind !== 'filter'
