import type { Id } from '../../../shared/model/identity.ts'
import type { ProjectDocument, ProjectStatement } from '../../../shared/model/project.ts'
import { describeSpan, findQuote } from '../../../shared/text/anchor.ts'
import type { Matched } from './match.ts'

/** Where a statement of theirs stands in a text of ours; null where its words are not found there. */
export type Place = (
  statement: ProjectStatement,
) => Pick<ProjectStatement, 'document' | 'version' | 'start' | 'end' | 'quote' | 'prefix' | 'suffix'> | null

/**
 * A document that is here keeps its own texts. A statement goes into the same text where that is here, to the letter, and else to
 * where its words stand in the current one.
 */
export function placesIn({ met, ours }: Matched<ProjectDocument>): Place {
  const texts = new Map(met.map(({ mine, theirs }) => [theirs.id, textsOf(mine, theirs)]))
  return (statement) => {
    const known = texts.get(statement.document)
    const document = ours(statement.document)
    if (known === undefined) return { ...placeOf(statement), document }
    const version = known.same.get(statement.version)
    if (version !== undefined) return { ...placeOf(statement), document, version }
    const found = known.current && findAgain(known.current.text, statement)
    return found && known.current ? { ...found, document, version: known.current.id } : null
  }
}

const placeOf = ({ document, version, start, end, quote, prefix, suffix }: ProjectStatement) => ({
  document,
  version,
  start,
  end,
  quote,
  prefix,
  suffix,
})

function textsOf(mine: ProjectDocument, theirs: ProjectDocument) {
  const same = new Map<Id, Id>()
  for (const one of theirs.texts) {
    const equal =
      mine.texts.find((own) => own.id === one.id) ?? mine.texts.find((own) => own.text === one.text)
    if (equal?.text === one.text) same.set(one.id, equal.id)
  }
  return { same, current: mine.texts.find((one) => one.current) }
}

/** The one place at which the words stand, or of several the one whose surroundings are the same. */
function findAgain(text: string, { quote, prefix, suffix }: ProjectStatement) {
  const places = findQuote(text, quote).map(({ start, end }) => describeSpan(text, start, end))
  const alike = places.filter((place) => place.prefix === prefix && place.suffix === suffix)
  const [only, ...others] = alike.length > 0 ? alike : places
  return only !== undefined && others.length === 0 ? only : null
}
