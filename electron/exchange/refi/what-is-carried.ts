import type { Id } from '../../../shared/model/identity.ts'
import type { Project, ProjectStatement } from '../../../shared/model/project.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { describeSpan } from '../../../shared/text/anchor.ts'
import { findAgainIn, isSure } from '../../../shared/text/find-again/find-again.ts'
import { isHeldByXml } from '../../xml/held-text.ts'

/** What goes into a REFI-QDA project: one text for each document, with the statements that stand in it. */
export interface Carried {
  readonly project: Project
  readonly texts: ReadonlyMap<Id, string>
  /** What stays behind, in words. */
  readonly losses: readonly Loss[]
}

/** Parts a project into what REFI-QDA can carry and what it cannot. */
export function whatIsCarried(project: Project): Carried {
  const current = new Map(
    project.documents.map(({ id, texts }) => [
      id,
      texts.find((text) => text.current) ?? { id: '', text: '' },
    ]),
  )
  const lost: Loss[] = []
  const statements = project.statements.flatMap((one): ProjectStatement[] => {
    const text = current.get(one.document)
    if (text === undefined || text.id === one.version) return [one]
    const found = findAgainIn(text.text)(one)
    if (isSure(found)) return [{ ...one, ...describeSpan(text.text, found.start, found.end) }]
    lost.push({ of: `statement ${one.number}`, what: 'It stands in an earlier text of its document only.' })
    return []
  })
  const there = new Set(statements.map(({ id }) => id))
  const links = project.links.filter(({ from, to }) => there.has(from) && there.has(to))
  return {
    project: { ...project, statements, links },
    texts: new Map([...current].map(([id, { text }]) => [id, text])),
    losses: [...lost, ...lossesOf(project)],
  }
}

/** What the format has no place for, whatever is in the project. */
function lossesOf(project: Project): Loss[] {
  const { documents, tags, links, filters, searches, furniture, decisions, pairs } = project
  const counted: readonly [number, string, string][] = [
    [documents.length, 'original files', 'Only their texts go along, and no hash of the files.'],
    [
      documents.filter(({ texts }) =>
        texts.some(({ blocks }) => blocks.some(({ kind }) => kind !== 'paragraph')),
      ).length,
      'documents with headings, lists or furniture',
      'The text goes along, not what its parts are.',
    ],
    [
      documents.filter(({ texts }) => texts.length > 1).length,
      'documents with earlier texts',
      'Only the current text goes along.',
    ],
    [
      documents.filter(({ dates, warnings }) => dates.length + warnings.length > 0).length,
      'dates found in texts, and warnings',
      'They stay here.',
    ],
    [
      tags.filter(({ lastUsedAt }) => lastUsedAt !== null).length,
      'tags',
      'When they were used last stays here.',
    ],
    [links.length, 'links', 'Who made them, and when, stays here.'],
    [filters.length + searches.length, 'saved views and searches', 'They stay here.'],
    [furniture.length, 'choices of what is furniture', 'They stay here.'],
    [decisions.length + pairs.length, 'decisions on suggestions', 'They stay here.'],
    [
      namesOf(project).filter((text) => !isHeldByXml(text)).length,
      'names and notes',
      'Characters that XML cannot hold are replaced by �.',
    ],
  ]
  return counted.flatMap(([count, of, what]) => (count === 0 ? [] : [{ of: `${of}: ${count}`, what }]))
}

/** All that is written into the XML itself. */
const namesOf = ({
  workspace,
  note,
  documents,
  statements,
  speakers,
  propositions,
  tags,
}: Project): string[] => [
  workspace,
  note,
  ...documents.flatMap((one) => [one.title, one.note, one.outlet ?? '', one.author ?? '', one.fileName]),
  ...statements.flatMap((one) => [one.quote, one.note, one.cue ?? '']),
  ...speakers.flatMap((one) => [one.name, one.role, one.side, one.note, ...one.aliases]),
  ...propositions.flatMap((one) => [one.text, one.note]),
  ...tags.flatMap((one) => [one.name, one.definition, one.example]),
]
