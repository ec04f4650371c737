import { IS_CONSISTENT } from '../../../shared/model/link.ts'
import type { Project, ProjectDocument, ProjectStatement } from '../../../shared/model/project.ts'
import { offsetMap } from '../../../shared/text/offsets.ts'
import { derivedId } from '../ids.ts'
import { around, element, textElement, type Element } from '../xml/element.ts'
import { codesOf, STANCES } from './codes.ts'
import { describe } from './description.ts'
import type { Carried } from './what-is-carried.ts'
import { declaredVariables, valueOf, VARIABLES } from './variables.ts'

/** The program that wrote a project; what is in descriptions is ours where this begins so. */
export const ORIGIN = 'Gainsay'

const NAMESPACES = {
  xmlns: 'urn:QDA-XML:project:1.0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd',
}

/** A project by REFI-QDA 1.5, in the order of its schema. Ids are ours, or derived from ours, so they are the same each time. */
export function refiProject({ project, texts }: Carried): Element {
  const at = Map.groupBy(project.statements, (one) => one.document)
  return element('Project', { ...NAMESPACES, name: project.workspace, origin: ORIGIN }, [
    ...around('Users', usersOf(project)),
    element('CodeBook', {}, [codesOf(project.tags)]),
    ...around('Variables', declaredVariables()),
    ...around('Cases', casesOf(project)),
    ...around(
      'Sources',
      project.documents.map((one) => sourceOf(one, texts.get(one.id) ?? '', at.get(one.id) ?? [])),
    ),
    ...around('Links', linksOf(project)),
    ...textElement('Description', describe('project', {}, project.note)),
  ])
}

const userId = (name: string): string => derivedId('user', name)

function usersOf({ statements }: Project): Element[] {
  const names = new Set(statements.map(({ author }) => author))
  return [...names].sort().map((name) => element('User', { guid: userId(name), name }))
}

/** Speakers and propositions: what selections belong to that is no code. */
function casesOf(project: Project): Element[] {
  const refs = (isOf: (one: ProjectStatement) => boolean) =>
    project.statements.filter(isOf).map(({ id }) => element('SelectionRef', { targetGUID: id }))
  return [
    ...project.speakers.map(({ id, name, aliases, role, side, note }) =>
      element('Case', { guid: id, name }, [
        ...textElement('Description', describe('speaker', { aliases: JSON.stringify(aliases) }, note)),
        ...valueOf(VARIABLES.role, role),
        ...valueOf(VARIABLES.side, side),
        ...refs(({ speaker }) => speaker === id),
      ]),
    ),
    ...project.propositions.map(({ id, text, note, status, position }) =>
      element('Case', { guid: id, name: text }, [
        ...textElement('Description', describe('proposition', { status, position: String(position) }, note)),
        ...refs(({ proposition }) => proposition === id),
      ]),
    ),
  ]
}

function sourceOf(document: ProjectDocument, text: string, statements: readonly ProjectStatement[]): Element {
  const { id, title, importedAt, published, fileName, read, publishedCheck, note } = document
  const offsets = offsetMap(text)
  const fields = {
    fileName,
    read: read ? 'yes' : null,
    publishedCheck: publishedCheck ? 'yes' : null,
  }
  const attributes = {
    guid: id,
    name: title,
    plainTextPath: `internal://${id}.txt`,
    creationDateTime: importedAt,
  }
  return element('TextSource', attributes, [
    ...textElement('Description', describe('document', fields, note)),
    ...statements.map((one) =>
      selectionOf(one, offsets.toCodePoints(one.start), offsets.toCodePoints(one.end)),
    ),
    ...valueOf(VARIABLES.outlet, document.outlet),
    ...valueOf(VARIABLES.author, document.author),
    ...valueOf(VARIABLES.url, document.url),
    ...valueOf(VARIABLES.language, document.language),
    ...valueOf(VARIABLES.reliability, document.reliability),
    ...valueOf(VARIABLES.published, published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null),
    ...valueOf(VARIABLES.publishedAsKnown, published),
  ])
}

/** UTF-16 units of a quote that the name of its selection repeats. */
const LONGEST_NAME = 200

function selectionOf(one: ProjectStatement, start: number, end: number): Element {
  const creator = userId(one.author)
  const codes = [STANCES[one.stance].id, ...one.tags]
  const attributes = {
    guid: one.id,
    name:
      one.quote.length <= LONGEST_NAME ? one.quote : `${one.quote.slice(0, LONGEST_NAME).toWellFormed()}…`,
    startPosition: String(start),
    endPosition: String(end),
    creatingUser: creator,
    creationDateTime: one.createdAt,
    modifiedDateTime: one.updatedAt,
  }
  const coding = (code: string) =>
    element(
      'Coding',
      { guid: derivedId('coding', one.id, code), creatingUser: creator, creationDateTime: one.createdAt },
      [element('CodeRef', { targetGUID: code })],
    )
  return element('PlainTextSelection', attributes, [
    ...textElement('Description', describe('statement', fieldsOf(one), one.note)),
    ...codes.map(coding),
  ])
}

const fieldsOf = (one: ProjectStatement) => ({
  number: String(one.number),
  reported: one.reported,
  cue: one.cue,
  said: one.said,
  hedge: one.hedge,
  credibility: one.credibility === null ? null : String(one.credibility),
  foundBy: one.fromSuggestion ? 'suggestion' : null,
  origin: one.chosenOrigin,
})

/** Kinds that say the same from either end. */
const BOTH_WAYS: readonly string[] = ['contradicts', 'repeats', IS_CONSISTENT]

/** In the order of their ids: when they were made, by which we order them, is not carried. */
const linksOf = ({ links }: Project): Element[] =>
  links
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind, from, to }) => {
      const direction = BOTH_WAYS.includes(kind) ? 'Associative' : 'OneWay'
      return element('Link', { guid: id, name: kind, direction, originGUID: from, targetGUID: to })
    })
