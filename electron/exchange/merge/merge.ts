import type { Id } from '../../../shared/model/identity.ts'
import { emptyProject, type Project } from '../../../shared/model/project.ts'
import {
  projectKind,
  type Choices,
  type Loss,
  type ProjectKind,
  type TakingIn,
} from '../../../shared/model/taking-in.ts'
import type { ReadProject } from '../exchange-format.ts'
import { createSettling, type Settling } from './conflicts.ts'
import { mergeLinks } from './links.ts'
import { matchAll, type Matches } from './match-all.ts'
import type { Here } from './here.ts'
import { settleRecords } from './settle-records.ts'
import { mergeStatements } from './statements.ts'
import { withoutCircles } from './tag-circles.ts'

/**
 * What is to be written so that `theirs` is in the workspace: by id what is here already, documents by their bytes too, speakers,
 * propositions and tags by their names. What differs in both is settled by `choices`. `theirs` hangs together: see
 * `check-project.ts`. A function of its arguments alone.
 */
export function mergeProjects(
  here: Here,
  theirs: Project,
  choices: Choices,
  read: Pick<ReadProject, 'about' | 'losses' | 'homeless'>,
): TakingIn {
  const settling = createSettling(choices)
  const losses = [...read.losses]
  const matches = matchAll(here.project, theirs)
  const statements = mergeStatements(here, theirs, matches, settling, losses)
  const links = mergeLinks(here.project, matches, statements.placed, settling)
  const added = {
    ...freshOf(here, theirs, matches, statements.placed),
    ...statements.added,
    links: links.added,
  }
  const changed = {
    ...settleRecords(here.project, matches, settling),
    ...statements.changed,
    links: links.changed,
  }
  losses.push(...keptChoices(here.project, theirs, added))
  const note = mergeNote(here.project, theirs, settling)
  const shown = matches.documents.met.flatMap(({ mine }) => (here.removed.has(mine.id) ? [mine.id] : []))
  const isNoteNew = here.project.note === '' && note !== ''
  return {
    added: { ...added, note },
    changed: { ...changed, tags: withoutCircles(changed.tags, here.project.tags, losses) },
    shown,
    texts: statements.texts,
    report: {
      nothingNew: !isNoteNew && shown.length === 0 && LISTS.every((list) => added[list].length === 0),
      about: [...read.about, ...aboutReview(statements.reviewed)],
      added: countsOf((kind) => added[kind].length),
      same: countsOf((kind) => matches[kind].met.length),
      conflicts: settling.conflicts,
      losses,
      homeless: [...(read.homeless ?? [])],
    },
  }
}

/** What is new here, in our ids. Propositions come after ours; decisions come along with the texts that they are about. */
function freshOf(here: Here, theirs: Project, matches: Matches, placed: ReadonlySet<Id>): Project {
  const { project: mine } = here
  const { documents, propositions, speakers, tags, filters, searches } = matches
  const last = Math.max(-1, ...mine.propositions.map(({ position }) => position))
  const isEmpty = mine.propositions.length === 0
  const versions = new Set(documents.fresh.flatMap(({ texts }) => texts.map(({ id }) => id)))
  const decided = new Set(mine.decisions.map(({ id }) => id))
  const known = new Set(mine.furniture.map(({ sentence }) => sentence))
  const setAside = new Set(mine.pairs.map(({ id }) => id))
  return {
    ...emptyProject(mine.workspace),
    documents: [...documents.fresh],
    speakers: [...speakers.fresh],
    propositions: propositions.fresh.map((one, index) => ({
      ...one,
      position: isEmpty ? one.position : last + 1 + index,
    })),
    tags: tags.fresh.map((one) => ({ ...one, parent: one.parent && tags.ours(one.parent) })),
    filters: [...filters.fresh],
    searches: [...searches.fresh],
    furniture: theirs.furniture.filter(({ sentence }) => !known.has(sentence)),
    decisions: theirs.decisions.filter(
      ({ id, version, statement }) =>
        versions.has(version) && !decided.has(id) && (statement === null || placed.has(statement)),
    ),
    pairs: theirs.pairs.filter(({ id }) => !setAside.has(id)),
  }
}

/** Choices of theirs that do not come along because you have made yours, or because the texts that they are about are here already. */
function keptChoices(mine: Project, theirs: Project, added: Project): Loss[] {
  const furniture = new Map(mine.furniture.map((one) => [one.sentence, one.furniture]))
  const decided = new Set([...mine.decisions, ...added.decisions].map(({ id }) => id))
  const kept = [
    [
      'choices of what is furniture',
      theirs.furniture.filter((one) => (furniture.get(one.sentence) ?? one.furniture) !== one.furniture)
        .length,
    ],
    ['decisions on suggestions', theirs.decisions.filter(({ id }) => !decided.has(id)).length],
  ] as const
  return kept.flatMap(([of, count]) =>
    count === 0 ? [] : [{ of: `${of}: ${count}`, what: 'They are about what is here already. Yours stand.' }],
  )
}

/** Says how many statements come in to be looked at. */
function aboutReview(count: number): string[] {
  if (count === 0) return []
  const whose = count === 1 ? 'One statement comes' : `${count} statements come`
  return [`${whose} into Review: the words are not surely found in the text that is here.`]
}

/** All that a project has many of. */
const LISTS = [...projectKind.options, 'furniture', 'decisions', 'pairs'] as const

/** The note of the whole: theirs where there is none here. */
function mergeNote(mine: Project, theirs: Project, settling: Settling): string {
  if (mine.note === '' || theirs.note === '') return mine.note || theirs.note
  const asRecord = ({ note }: Project) => ({ id: 'workspace', note })
  return settling.settle({
    kind: 'workspace',
    name: mine.workspace,
    mine: asRecord(mine),
    theirs: asRecord(theirs),
    fields: ['note'],
  }).note
}

const countsOf = (count: (kind: ProjectKind) => number): TakingIn['report']['added'] => ({
  documents: count('documents'),
  statements: count('statements'),
  speakers: count('speakers'),
  propositions: count('propositions'),
  tags: count('tags'),
  links: count('links'),
  filters: count('filters'),
  searches: count('searches'),
})
