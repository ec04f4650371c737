import { instant, type Instant } from '../../../shared/model/identity.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import { emptyProject, type Project, type ProjectStatement } from '../../../shared/model/project.ts'
import { hedge, reported } from '../../../shared/model/stance.ts'
import { credibility } from '../../../shared/model/statement.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import { checkProject } from '../check-project.ts'
import type { ExchangeReader, ReadProject } from '../exchange-format.ts'
import { derivedId, idFor } from '../ids.ts'
import { beginning, beginsAsJson, parseJson } from '../parse-json.ts'
import type { Note } from './note.ts'
import { placeNotes, type PlacedNote, type UnsureNote } from './place-notes.ts'
import { inQuotedText } from './quoted-text.ts'
import { isHypothesis, readHypothesis } from './read-hypothesis.ts'
import { readW3c } from './read-w3c.ts'

/** Annotations of other programs. They bring no texts: each is placed in a document of the workspace, waits in Review, or is listed. */
export const annotationReader: ExchangeReader = {
  label: 'Web Annotation',
  reads: (file) => /\.jsonld$/i.test(file.name) || (beginsAsJson(file) && hasSign(beginning(file, 65_536))),
  read(file, here) {
    const json = parseJson(file)
    if (isHypothesis(json)) return projectOf(readHypothesis(json), here, [], 'Annotations of Hypothesis')
    const { notes, losses } = readW3c(json)
    return projectOf(notes, here, losses, 'W3C Web Annotations')
  },
}

const hasSign = (text: string) => SIGNS.some((sign) => text.includes(sign))

const SIGNS = ['http://www.w3.org/ns/anno.jsonld', '"client_version"']

function projectOf(
  notes: readonly Note[],
  here: Project,
  notRead: readonly Loss[],
  label: string,
): ReadProject {
  const losses: Loss[] = [...notRead]
  const marks = notes.filter(({ words, link }) => words !== null || link === null)
  const place = placeNotes(here)
  const sure: PlacedNote[] = []
  const unsure: UnsureNote[] = []
  for (const note of marks) {
    const found = place(note)
    if (typeof found === 'string')
      losses.push({ of: note.words === null ? note.name : `“${note.words.exact.slice(0, 80)}”`, what: found })
    else if ('span' in found) sure.push(found)
    else unsure.push(found)
  }
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
  const registry = registryOf(unique, here)
  const origins = new Map(here.statements.map((one) => [one.id, one.chosenOrigin]))
  const documents = new Map(sure.map(({ document }) => [document.id, document]))
  for (const { document } of quoted) documents.set(document.id, document)
  const project = {
    ...emptyProject(here.workspace),
    documents: [...documents.values()],
    ...registry.lists,
    statements: unique.map((one, index) => statementOf(one, index + 1, registry, origins)),
    lastNumber: unique.length,
    links: linksOf(notes, new Set(unique.map(({ note }) => idFor(note.name))), losses),
  }
  return {
    project: checkProject(project),
    about: [`${label}: ${sure.length} of ${marks.length} placed in documents of this workspace.`],
    losses,
  }
}

/** Links between what is marked; one with an end elsewhere is listed. */
function linksOf(notes: readonly Note[], placed: ReadonlySet<string>, losses: Loss[]): Project['links'] {
  return notes.flatMap(({ name, author, created, link }) => {
    if (link === null) return []
    const [from, ...others] = link.ends.map(idFor).filter((end) => placed.has(end))
    if (from === undefined || others.length + 1 < link.ends.length)
      losses.push({ of: name, what: 'It links to what is not marked in this file.' })
    if (from === undefined) return []
    return others
      .filter((to) => to !== from)
      .map((to, index) => ({
        id: index === 0 ? idFor(name) : derivedId('link', name, to),
        kind: link.kind.slice(0, 200),
        from,
        to,
        author,
        createdAt: momentOf(created) ?? new Date(0).toISOString(),
      }))
  })
}

type Registry = ReturnType<typeof registryOf>

/** Speakers, propositions and tags by the names that the notes give them: those that are here, and new ones for the others. */
function registryOf(placed: readonly PlacedNote[], here: Project) {
  const speakers = named(
    placed.map(({ note }) => note.speaker),
    here.speakers.map((one) => [one.name, one]),
    (name) => ({ id: derivedId('speaker', name), name, aliases: [], role: '', side: '', note: '' }),
  )
  const propositions = named(
    placed.map(({ note }) => note.described['proposition']),
    here.propositions.map((one) => [one.text, one]),
    (text, position) => ({
      id: derivedId('proposition', text),
      text,
      note: '',
      status: 'open' as const,
      position,
    }),
  )
  const tags = named(
    placed.flatMap(({ note }) => note.tags),
    here.tags.map((one) => [one.name, one]),
    (name) => ({
      id: derivedId('tag', name),
      name,
      parent: null,
      colour: null,
      definition: '',
      example: '',
      lastUsedAt: null,
    }),
  )
  const lists = {
    speakers: speakers.used,
    propositions: propositions.used,
    tags: withParents(tags.used, here.tags),
  }
  return { lists, speakerOf: speakers.idOf, propositionOf: propositions.idOf, tagOf: tags.idOf }
}

function named<T extends { id: string }>(
  names: readonly (string | null | undefined)[],
  known: readonly (readonly [string, T])[],
  make: (name: string, place: number) => T,
) {
  const there = new Map(known.map(([name, one]) => [nameKey(name), one]))
  const used = new Map<string, T>()
  for (const name of names) {
    const trimmed = name?.trim() ?? ''
    const key = nameKey(trimmed)
    if (trimmed !== '' && !used.has(key)) used.set(key, there.get(key) ?? make(trimmed, used.size))
  }
  const idOf = (name: string | null | undefined) => used.get(nameKey(name?.trim() ?? ''))?.id ?? null
  return { used: [...used.values()], idOf }
}

/** Tags with all that they stand under. */
function withParents(used: readonly Project['tags'][number][], all: Project['tags']): Project['tags'] {
  const byId = new Map([...all, ...used].map((tag) => [tag.id, tag]))
  const kept = new Map(used.map((tag) => [tag.id, tag]))
  for (const tag of kept.values()) {
    const parent = byId.get(tag.parent ?? '')
    if (parent !== undefined) kept.set(parent.id, parent)
  }
  return [...kept.values()]
}

function statementOf(
  { note, document, version, span }: PlacedNote,
  number: number,
  registry: Registry,
  origins: ReadonlyMap<string, string | null>,
): ProjectStatement {
  const { described } = note
  const form = reported.safeParse(described['reported'])
  const said = partialDate.safeParse(described['said'])
  const hedged = hedge.safeParse(described['hedge'])
  const graded = credibility.safeParse(Number(described['information credibility']))
  const createdAt = momentOf(note.created) ?? document.importedAt
  return {
    id: idFor(note.name),
    number,
    document: document.id,
    version,
    ...span,
    anchor: 'sure',
    stance: note.stance ?? 'comment',
    speaker: registry.speakerOf(note.speaker),
    proposition: registry.propositionOf(described['proposition']),
    tags: [...new Set(note.tags.flatMap((tag) => registry.tagOf(tag) ?? []))],
    reported: form.success ? form.data : null,
    cue: described['cue']?.slice(0, 200) ?? null,
    said: said.success ? said.data : null,
    hedge: hedged.success ? hedged.data : null,
    credibility: graded.success ? graded.data : null,
    note: note.comments.join('\n'),
    author: note.author,
    createdAt,
    updatedAt: momentOf(note.modified) ?? createdAt,
    fromSuggestion: described['found by'] !== undefined,
    chosenOrigin: origins.get(idFor(note.name)) ?? null,
  }
}

function momentOf(text: string | null): Instant | null {
  const date = new Date(text ?? '')
  const written = Number.isNaN(date.getTime()) ? null : date.toISOString()
  return written !== null && instant.safeParse(written).success ? written : null
}
