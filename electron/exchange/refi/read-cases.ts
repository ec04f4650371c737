import type { Id } from '../../../shared/model/identity.ts'
import type { Project } from '../../../shared/model/project.ts'
import { propositionStatus } from '../../../shared/model/proposition.ts'
import { idFor } from '../ids.ts'
import { childOf, childrenOf, type Element } from '../xml/element.ts'
import { readDescription } from './description.ts'
import { VARIABLES } from './variables.ts'

/** What a selection belongs to that is no code. */
export interface Cases {
  readonly speakers: Project['speakers']
  readonly propositions: Project['propositions']
  /** The speakers and propositions of a selection, by its id. */
  readonly speakersOf: ReadonlyMap<Id, Id[]>
  readonly propositionsOf: ReadonlyMap<Id, Id[]>
}

/** Reads the cases: ours say which of the two they are, those of other programs are taken for speakers. */
export function readCases(cases: Element | undefined, variables: Variables): Cases {
  const read: { speakers: Project['speakers']; propositions: Project['propositions'] } = {
    speakers: [],
    propositions: [],
  }
  const speakersOf = new Map<Id, Id[]>()
  const propositionsOf = new Map<Id, Id[]>()
  for (const [index, one] of childrenOf(cases, 'Case').entries()) {
    const name = one.attributes['name'] || `Case ${index + 1}`
    const id = idFor(one.attributes['guid'] ?? name)
    const { fields, note } = readDescription(childOf(one, 'Description')?.text ?? '')
    const isProposition = fields['gainsay'] === 'proposition'
    if (isProposition) {
      const status = propositionStatus.safeParse(fields['status'])
      const position = Number(fields['position'] ?? index)
      read.propositions.push({
        id,
        text: name,
        note,
        status: status.success ? status.data : 'open',
        position,
      })
    } else read.speakers.push(speakerOf(id, name, fields, note, valuesOf(one, variables)))
    const belongs = isProposition ? propositionsOf : speakersOf
    for (const { attributes } of childrenOf(one, 'SelectionRef')) {
      const selection = idFor(attributes['targetGUID'] ?? '')
      belongs.set(selection, [...(belongs.get(selection) ?? []), id])
    }
  }
  return { ...read, propositions: inOrder(read.propositions), speakersOf, propositionsOf }
}

const inOrder = (propositions: Project['propositions']): Project['propositions'] =>
  propositions
    .toSorted((a, b) => a.position - b.position)
    .map((one, index) => ({
      ...one,
      position: Number.isSafeInteger(one.position) && one.position >= 0 ? one.position : index,
    }))

function speakerOf(
  id: Id,
  name: string,
  fields: Readonly<Record<string, string>>,
  note: string,
  values: readonly Value[],
): Project['speakers'][number] {
  const valueOf = (variable: { id: Id }) => values.find((one) => one.variable === variable.id)?.value ?? ''
  const others = values.filter(
    ({ variable }) => variable !== VARIABLES.role.id && variable !== VARIABLES.side.id,
  )
  return {
    id,
    name,
    aliases: aliasesIn(fields['aliases']),
    role: valueOf(VARIABLES.role),
    side: valueOf(VARIABLES.side),
    note: [note, ...others.map(({ name: of, value }) => `${of}: ${value}`)]
      .filter((line) => line !== '')
      .join('\n'),
  }
}

function aliasesIn(json: string | undefined): string[] {
  try {
    const read: unknown = JSON.parse(json ?? '[]')
    return Array.isArray(read) ? read.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

/** Names of variables by their ids. */
export type Variables = ReadonlyMap<Id, string>

interface Value {
  readonly variable: Id
  readonly name: string
  readonly value: string
}

export const readVariables = (variables: Element | undefined): Variables =>
  new Map(
    childrenOf(variables, 'Variable').map(({ attributes }) => [
      idFor(attributes['guid'] ?? ''),
      attributes['name'] ?? 'variable',
    ]),
  )

/** The values of a source or a case. One of a variable that is not declared has its id for a name. */
export const valuesOf = (of: Element, variables: Variables): Value[] =>
  childrenOf(of, 'VariableValue').flatMap((one) => {
    const variable = idFor(childOf(one, 'VariableRef')?.attributes['targetGUID'] ?? '')
    const held = one.children.find(({ name }) => name.endsWith('Value'))
    if (held === undefined || held.text === '') return []
    return [{ variable, name: variables.get(variable) ?? variable, value: held.text }]
  })
