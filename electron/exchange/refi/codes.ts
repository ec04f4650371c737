import type { Project } from '../../../shared/model/project.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { derivedId } from '../ids.ts'
import { element, textElement, type Element } from '../xml/element.ts'
import { describe } from './description.ts'

type Tag = Project['tags'][number]
type Colour = NonNullable<Tag['colour']>

/** The colours of tags as other programs show them. */
export const COLOURS: Readonly<Record<Colour, string>> = {
  grey: '#7A7A7A',
  brown: '#8A5A2B',
  gold: '#B58900',
  teal: '#0F8A8A',
  violet: '#7A4FBF',
  pink: '#C2478F',
}

/** What stands for stances in a codebook. The parent is no code of its own. */
export const STANCE = { id: derivedId('stance'), name: 'Stance' }
export const STANCES: Readonly<Record<Stance, { id: string; name: string; color: string }>> = {
  claim: { id: derivedId('stance', 'claim'), name: 'Claim', color: '#1F77B4' },
  denial: { id: derivedId('stance', 'denial'), name: 'Denial', color: '#D62728' },
  question: { id: derivedId('stance', 'question'), name: 'Question', color: '#9467BD' },
  comment: { id: derivedId('stance', 'comment'), name: 'Comment', color: '#7F7F7F' },
}

/** The codebook: the stances, and the tags as they stand under each other. */
export const codesOf = (tags: readonly Tag[]): Element =>
  element('Codes', {}, [
    element(
      'Code',
      { guid: STANCE.id, name: STANCE.name, isCodable: 'false' },
      Object.values(STANCES).map(({ id, name, color }) =>
        element('Code', { guid: id, name, isCodable: 'true', color }),
      ),
    ),
    ...under(null, tags),
  ])

const under = (parent: string | null, tags: readonly Tag[]): Element[] =>
  tags
    .filter((tag) => tag.parent === parent)
    .map(({ id, name, colour, definition, example }) => {
      const description = describe('tag', { example: example || null }, definition)
      const attributes = { guid: id, name, isCodable: 'true', color: colour && COLOURS[colour] }
      return element('Code', attributes, [...textElement('Description', description), ...under(id, tags)])
    })
