import type { Id } from '../../shared/model/identity.ts'
import type { Project } from '../../shared/model/project.ts'

/** The part of a project that some documents and statements make up, with what these hang on. */
export function narrowProject(
  project: Project,
  { documents, statements }: { documents: ReadonlySet<Id>; statements: ReadonlySet<Id> },
): Project {
  const kept = project.statements.filter(({ id }) => statements.has(id))
  const speakers = new Set(kept.map(({ speaker }) => speaker))
  const propositions = new Set(kept.map(({ proposition }) => proposition))
  const tags = withParents(new Set(kept.flatMap((one) => one.tags)), project.tags)
  return {
    ...project,
    documents: project.documents.filter(({ id }) => documents.has(id)),
    statements: kept,
    speakers: project.speakers.filter(({ id }) => speakers.has(id)),
    propositions: project.propositions.filter(({ id }) => propositions.has(id)),
    tags: project.tags.filter(({ id }) => tags.has(id)),
    links: project.links.filter(({ from, to }) => statements.has(from) && statements.has(to)),
    filters: [],
    searches: [],
    furniture: [],
    decisions: project.decisions.filter(
      (one) => documents.has(one.document) && (one.statement === null || statements.has(one.statement)),
    ),
    pairs: [],
  }
}

function withParents(used: Set<Id>, tags: Project['tags']): Set<Id> {
  const parents = new Map(tags.map(({ id, parent }) => [id, parent]))
  for (const tag of used) {
    const parent = parents.get(tag) ?? null
    if (parent !== null) used.add(parent)
  }
  return used
}
