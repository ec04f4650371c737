import { emptyProject, type Project } from '../../../shared/model/project.ts'
import type { Homeless, Loss } from '../../../shared/model/taking-in.ts'
import { checkProject } from '../check-project.ts'
import type { ChosenDocuments, ExchangeReader, ReadProject } from '../exchange-format.ts'
import { idFor } from '../ids.ts'
import { beginning, beginsAsJson, parseJson } from '../parse-json.ts'
import { linksOf } from './links-of.ts'
import { namesOf } from './names-of.ts'
import type { Note } from './note.ts'
import { placeNotes, type PlacedNote, type UnsureNote } from './place-notes.ts'
import { inQuotedText } from './quoted-text.ts'
import { isHypothesis, readHypothesis } from './read-hypothesis.ts'
import { readW3c } from './read-w3c.ts'
import { statementOf } from './statement-of.ts'

/** Annotations of other programs. They bring no texts: each is placed in a document of the workspace, waits in Review, or is listed. */
export const annotationReader: ExchangeReader = {
  label: 'Web Annotation',
  reads: (file) => /\.jsonld$/i.test(file.name) || (beginsAsJson(file) && hasSign(beginning(file, 65_536))),
  read(file, here, chosen) {
    const json = parseJson(file)
    const isOfHypothesis = isHypothesis(json)
    const { notes, losses } = isOfHypothesis ? { notes: readHypothesis(json), losses: [] } : readW3c(json)
    const label = isOfHypothesis ? 'Annotations of Hypothesis' : 'W3C Web Annotations'
    const marks = notes.filter(({ words, link }) => words !== null || link === null)
    const placed = placeAll(marks, here, chosen)
    const linkLosses: Loss[] = []
    const project = projectOf(notes, placed, here, linkLosses)
    return {
      project: checkProject(project),
      about: [`${label}: ${placed.sure.length} of ${marks.length} placed in documents of this workspace.`],
      losses: [...losses, ...placed.losses, ...linkLosses],
      homeless: placed.homeless,
    }
  },
}

const hasSign = (text: string) => SIGNS.some((sign) => text.includes(sign))

const SIGNS = ['http://www.w3.org/ns/anno.jsonld', '"client_version"']

/** Which notes stand where, which wait in Review, and which in no document; of these the sources of which a person can tell. */
function placeAll(marks: readonly Note[], here: Project, chosen: ChosenDocuments) {
  const place = placeNotes(here, chosen)
  const sure: PlacedNote[] = []
  const unsure: UnsureNote[] = []
  const losses: Loss[] = []
  const sources: string[] = []
  for (const note of marks) {
    const placing = place(note)
    if (placing.homeless !== null) sources.push(placing.homeless)
    if (placing.at === null) losses.push({ of: nameOf(note), what: placing.why })
    else if ('span' in placing.at) sure.push(placing.at)
    else unsure.push(placing.at)
  }
  const homeless = [...Map.groupBy(sources, (source) => source)].map(([source, of]): Homeless => ({
    source,
    annotations: of.length,
  }))
  return { sure, unsure, losses, homeless }
}

const nameOf = ({ words, name }: Note): string => (words === null ? name : `“${words.exact.slice(0, 80)}”`)

function projectOf(
  notes: readonly Note[],
  { sure, unsure }: Pick<ReturnType<typeof placeAll>, 'sure' | 'unsure'>,
  here: Project,
  losses: Loss[],
): ReadProject['project'] {
  // Nobody can say that the words are gone: they wait in Review, in the text in which they were marked.
  const quoted = [...Map.groupBy(unsure, ({ document }) => document)].map(([document, of]) =>
    inQuotedText(
      document,
      of.map(({ note }) => note),
      here,
    ),
  )
  const placed = [...sure, ...quoted.flatMap((one) => one.placed)]
  const unique = [...new Map(placed.map((one) => [idFor(one.note.name), one])).values()]
  const names = namesOf(unique, here)
  const origins = new Map(here.statements.map((one) => [one.id, one.chosenOrigin]))
  const documents = new Map(sure.map(({ document }) => [document.id, document]))
  for (const { document } of quoted) documents.set(document.id, document)
  return {
    ...emptyProject(here.workspace),
    documents: [...documents.values()],
    ...names.lists,
    statements: unique.map((one, index) => statementOf(one, index + 1, names, origins)),
    lastNumber: unique.length,
    links: linksOf(notes, new Set(unique.map(({ note }) => idFor(note.name))), losses),
  }
}
