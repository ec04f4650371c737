import { AppError } from '../../../shared/contract/errors.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { emptyProject, type Project, type ProjectStatement } from '../../../shared/model/project.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { checkProject } from '../check-project.ts'
import type { ReadProject } from '../exchange-format.ts'
import { idFor } from '../ids.ts'
import { childOf, childrenOf, type Element } from '../xml/element.ts'
import { readDescription } from './description.ts'
import { chooseConvention, type Chosen } from './offset-convention.ts'
import { readCases, readVariables } from './read-cases.ts'
import { readCodes } from './read-codes.ts'
import { linkedNotes, readLinks } from './read-links.ts'
import { markedOf, readSelections } from './read-selections.ts'
import { instantOf, readSources, type FileOf } from './read-sources.ts'

/** Reads a project of REFI-QDA. What has no place here, or is missing, is listed. Throws an AppError for XML that is none. */
export function readRefi(root: Element, fileOf: FileOf): ReadProject {
  if (root.name !== 'Project')
    throw new AppError(
      'unreadable',
      `It is no REFI-QDA project: its XML begins with “${root.name}”. Nothing was changed.`,
    )
  const losses: Loss[] = []
  const at = instantOf(root.attributes['creationDateTime']) ?? instantOf('2019-03-18T00:00:00Z') ?? ''
  const variables = readVariables(childOf(root, 'Variables'))
  const codes = readCodes(childOf(childOf(root, 'CodeBook'), 'Codes'), losses)
  const cases = readCases(childOf(root, 'Cases'), variables)
  const notes = readNotes(root)
  const sources = readSources(childOf(root, 'Sources'), { variables, fileOf, at }, losses)
  const chosen = chooseConvention(
    sources.map(({ source, selections }) => ({
      source,
      marked: selections.flatMap((one) => markedOf(one) ?? []),
    })),
  )
  const referred = { codes, cases, users: readUsers(root), notes, at }
  const read = sources.flatMap((source) => readSelections(source, chosen.convention, referred, losses))
  const statements = numbered(linkedNotes(root, uniqueIds(read, losses), notes), codes.tags)
  losses.push(...lossesOf(root, notes))
  const project: Project = {
    ...emptyProject(root.attributes['name'] ?? 'project'),
    note: readDescription(childOf(root, 'Description')?.text ?? '').note,
    lastNumber: Math.max(0, ...statements.map(({ number }) => number)),
    documents: sources.map(({ document }) => document),
    statements,
    speakers: cases.speakers,
    propositions: cases.propositions,
    tags: codes.tags,
    links: readLinks(root, statements, losses),
  }
  return {
    project: checkProject(project),
    about: aboutOf(root, chosen, codes.stances.size > 0, statements),
    losses,
  }
}

const readUsers = (root: Element): Map<Id, string> =>
  new Map(
    childrenOf(childOf(root, 'Users'), 'User').map(({ attributes }) => [
      idFor(attributes['guid'] ?? ''),
      attributes['name'] || attributes['id'] || 'unknown',
    ]),
  )

const readNotes = (root: Element): Map<Id, string> =>
  new Map(
    childrenOf(childOf(root, 'Notes'), 'Note').map((note) => [
      idFor(note.attributes['guid'] ?? ''),
      [
        note.attributes['name'] ?? '',
        childOf(note, 'PlainTextContent')?.text ?? childOf(note, 'Description')?.text ?? '',
      ]
        .filter((line) => line !== '')
        .join(': '),
    ]),
  )

function uniqueIds(read: readonly ProjectStatement[], losses: Loss[]): ProjectStatement[] {
  const seen = new Set<Id>()
  return read.filter(({ id, quote }) => {
    if (seen.has(id))
      losses.push({ of: `selection ${id}`, what: `Two have this id; “${quote.slice(0, 60)}” is left out.` })
    return !seen.has(id) && seen.add(id)
  })
}

/** The numbers that we wrote, where each is there once; else as they stand in the project. Tags by name, as a workspace gives them. */
function numbered(read: readonly ProjectStatement[], tags: Project['tags']): ProjectStatement[] {
  const names = new Map(tags.map(({ id, name }) => [id, name]))
  const own = new Set(read.map(({ number }) => number))
  const areOurs =
    own.size === read.length && [...own].every((number) => Number.isSafeInteger(number) && number > 0)
  return read
    .map((one, index) => ({
      ...one,
      number: areOurs ? one.number : index + 1,
      tags: one.tags.toSorted((a, b) => ((names.get(a) ?? '') < (names.get(b) ?? '') ? -1 : 1)),
    }))
    .toSorted((a, b) => a.number - b.number)
}

/** Whole parts of a project that have no place here. */
function lossesOf(root: Element, notes: ReadonlyMap<Id, string>): Loss[] {
  const counted = (name: string, of: string, what: string): Loss[] => {
    const count = childOf(root, name)?.children.length ?? 0
    return count === 0 ? [] : [{ of: `${of}: ${count}`, what }]
  }
  return [
    ...counted('Sets', 'sets', 'There are no sets of sources or codes here.'),
    ...counted('Graphs', 'graphs', 'There are no graphs here.'),
    ...(notes.size === 0
      ? []
      : [
          {
            of: `memos: ${notes.size}`,
            what: 'Those of selections stand in the notes of their statements; the others are left out.',
          },
        ]),
  ]
}

function aboutOf(
  root: Element,
  { convention, fitting, of }: Chosen,
  hasStances: boolean,
  statements: readonly ProjectStatement[],
): string[] {
  const origin = root.attributes['origin'] || 'an unnamed program'
  const counted =
    of === 0
      ? 'No selection in a text that could be read.'
      : `Offsets count ${convention.words}: ${fitting} of ${of} selections fit their words so.`
  const stances =
    hasStances || statements.length === 0 ? [] : ['It tells no stances: each statement came as a comment.']
  return [`REFI-QDA project by ${origin}.`, counted, ...stances]
}
