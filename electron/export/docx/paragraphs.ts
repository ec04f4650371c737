import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { heldText } from '../../xml/held-text.ts'
import { isSaid } from '../note-tree.ts'
import { RIGHT_TO_LEFT } from '../right-to-left.ts'
import { webAddress } from '../web-address.ts'
import { PALE } from './styles.ts'

/** How words look. */
export type Look = Omit<IRunOptions, 'text' | 'children'>

export const MONOSPACED = 'Consolas'

/** Words of anyone, with what they look like. */
export const run = (words: string, look: Look = {}): TextRun =>
  new TextRun({
    ...look,
    text: heldText(words).replaceAll(/[\t\n\r]+/g, ' '),
    ...direction(words, 'rightToLeft'),
  })

/** The same with its lines as they stand. */
export const linedRuns = (words: string, look: Look): TextRun[] =>
  words.split('\n').map((line, i) => run(line, i === 0 ? look : { ...look, break: 1 }))

/**
 * Words that lead to an address of the web, which is said beside them: on paper nothing can be followed. What is no such address
 * leads nowhere.
 */
export function link(href: string, text: string, words: ParagraphChild[]): ParagraphChild[] {
  const address = webAddress(href)
  const beside = isSaid({ href, text }) ? [] : [run(` (${address ?? href})`, { color: PALE })]
  return address === null
    ? [...words, ...beside]
    : [new ExternalHyperlink({ link: address, children: words }), ...beside]
}

/** A heading that Word shows in its outline, at a depth of 1 to 3; it can begin a page. */
export const heading = (depth: 1 | 2 | 3, words: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    heading: LEVELS[depth],
    pageBreakBefore,
    children: [run(words)],
    ...direction(words, 'bidirectional'),
  })

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

/** A paragraph for each line of what a person wrote; none for nothing. */
export const lines = (style: string, words: string): Paragraph[] =>
  words === ''
    ? []
    : words
        .split(/\r\n?|\n/)
        .map((line) => new Paragraph({ style, children: [run(line)], ...direction(line, 'bidirectional') }))

/** Words whose first letter belongs to a script written from right to left are set so. */
export function direction<K extends 'bidirectional' | 'rightToLeft'>(words: string, key: K) {
  const [letter = ''] = /\p{L}/u.exec(words) ?? []
  return RIGHT_TO_LEFT.test(letter) ? ({ [key]: true } as Record<K, true>) : {}
}
