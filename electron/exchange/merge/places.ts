import type { Id } from '../../../shared/model/identity.ts'
import type { ProjectDocument, ProjectStatement } from '../../../shared/model/project.ts'
import { describeSpan } from '../../../shared/text/anchor.ts'
import { findAgainIn, isSure, type FindAgain } from '../../../shared/text/find-again/find-again.ts'
import type { Matched } from './match.ts'

/** Where a statement of theirs stands here. `isTheirs`: in a text that only they have, which comes along for it. */
export interface Place extends Pick<
  ProjectStatement,
  'document' | 'version' | 'start' | 'end' | 'quote' | 'prefix' | 'suffix'
> {
  readonly isTheirs: boolean
}

/**
 * A document that is here keeps its own texts. A statement goes into the same text where that is here, to the letter, and else to
 * where its words are surely found in the current one. Where they are not, it keeps the text that it stands in, for a person to look at.
 */
export function placesIn({ met, ours }: Matched<ProjectDocument>): (statement: ProjectStatement) => Place {
  const texts = new Map(met.map(({ mine, theirs }) => [theirs.id, textsOf(mine, theirs)]))
  return (statement) => {
    const known = texts.get(statement.document)
    const document = ours(statement.document)
    if (known === undefined) return { ...placeOf(statement), document, isTheirs: false }
    const version = known.same.get(statement.version)
    if (version !== undefined) return { ...placeOf(statement), document, version, isTheirs: false }
    const found = known.find?.(statement.version)(statement)
    if (known.current === undefined || found === undefined || !isSure(found))
      return { ...placeOf(statement), document, isTheirs: true }
    const span = describeSpan(known.current.text, found.start, found.end)
    return { ...span, document, version: known.current.id, isTheirs: false }
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
  const current = mine.texts.find((one) => one.current)
  return { same, current, find: current && finderFor(current.text, theirs) }
}

/** Finds statements of each of their texts in ours; the words of a text are listed once. */
function finderFor(text: string, theirs: ProjectDocument): (version: Id) => FindAgain {
  const finders = new Map(
    theirs.texts.map((one): [Id, () => FindAgain] => {
      let finder: FindAgain | undefined
      return [one.id, () => (finder ??= findAgainIn(text, one.text))]
    }),
  )
  return (version) => finders.get(version)?.() ?? findAgainIn(text)
}
