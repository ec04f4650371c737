import type { Project } from '../../../shared/model/project.ts'
import { byName, match } from './match.ts'

/** What of a project is known by another id here. */
export type Matches = ReturnType<typeof matchAll>

/** Which of their objects are here already: by id, documents by their bytes too, the others by their names. */
export function matchAll(mine: Project, theirs: Project) {
  const bytes = byName(mine.documents, (one) => [one.sha256])
  const speaker = byName(mine.speakers, (one) => [one.name])
  const alias = byName(mine.speakers, (one) => one.aliases)
  const proposition = byName(mine.propositions, (one) => [one.text])
  const tag = byName(mine.tags, (one) => [one.name])
  const filter = byName(mine.filters, (one) => [one.name])
  const search = byName(mine.searches, (one) => [one.name])
  return {
    documents: match(mine.documents, theirs.documents, (one) => bytes(one.sha256)),
    statements: match(mine.statements, theirs.statements),
    speakers: match(mine.speakers, theirs.speakers, ({ name }) => speaker(name) ?? alias(name)),
    propositions: match(mine.propositions, theirs.propositions, ({ text }) => proposition(text)),
    tags: match(mine.tags, theirs.tags, ({ name }) => tag(name)),
    links: match(mine.links, theirs.links),
    filters: match(mine.filters, theirs.filters, ({ name }) => filter(name)),
    searches: match(mine.searches, theirs.searches, ({ name }) => search(name)),
  }
}
