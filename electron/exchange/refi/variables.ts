import { derivedId } from '../ids.ts'
import { element, type Element } from '../xml/element.ts'

/** Variables of sources and cases that we write, by what they hold. */
const TYPES = { text: ['Text', 'TextValue'], date: ['Date', 'DateValue'] } as const

export interface VariableKind {
  readonly id: string
  readonly name: string
  readonly type: keyof typeof TYPES
}

const variable = (name: string, type: VariableKind['type'] = 'text'): VariableKind => ({
  id: derivedId('variable', name),
  name,
  type,
})

/** A date known only to the month is no `xsd:date`: `publishedAsKnown` holds what is known, `published` a day where there is one. */
export const VARIABLES = {
  outlet: variable('Outlet'),
  author: variable('Author'),
  url: variable('URL'),
  language: variable('Language'),
  reliability: variable('Source reliability'),
  published: variable('Published', 'date'),
  publishedAsKnown: variable('Published, as known'),
  role: variable('Role'),
  side: variable('Side'),
} as const

/** All variables, declared. */
export const declaredVariables = (): Element[] =>
  Object.values(VARIABLES).map(({ id, name, type }) =>
    element('Variable', { guid: id, name, typeOfVariable: TYPES[type][0] }),
  )

/** The value of a variable; none where it is empty. */
export function valueOf({ id, type }: VariableKind, value: string | null): Element[] {
  if (value === null || value === '') return []
  return [
    element('VariableValue', {}, [
      element('VariableRef', { targetGUID: id }),
      element(TYPES[type][1], {}, value),
    ]),
  ]
}
