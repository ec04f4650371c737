import type { BlockKind } from '../../../shared/model/document.ts'
import { childOf, childrenOf, within, type XmlElement } from '../../xml/parse-xml.ts'
import { byProperties, valueOf, type Styles } from './styles.ts'

/** A block of a document before it has a place. */
export interface Draft {
  kind: BlockKind
  text: string
}

/** What a part of a document says: its blocks, and the notes and comments that it refers to, in their order. */
export interface Story {
  drafts: Draft[]
  footnotes: string[]
  endnotes: string[]
  comments: string[]
  /** Words were put in or taken out by somebody, and nobody has agreed to it yet. */
  isTracked: boolean
}

/** Whose words are gone, not words, or given in another way too. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'rPr',
  'pPr',
  'rt',
  'object',
  'sdtPr',
  'fldData',
])

/** Longer cells are columns of a layout, not of a table. */
const LONGEST_CELL = 200

/** Reads the text of a document, a note, a header (ECMA-376 part 1, 17): as it stands, with what was put in and without what was taken out. */
export function storyOf(root: XmlElement, styles: Styles): Story {
  const story: Story = { drafts: [], footnotes: [], endnotes: [], comments: [], isTracked: false }
  addBlocks(root, styles, story)
  return story
}

/** Paragraphs and tables, whatever they stand in. */
function addBlocks(parent: XmlElement, styles: Styles, story: Story): void {
  for (const element of childrenOf(parent)) {
    if (element.name === 'ins' || element.name === 'del' || element.name.startsWith('move'))
      story.isTracked = true
    if (element.name === 'p') addParagraph(element, styles, story)
    else if (element.name === 'tbl') for (const row of within(element, 'tr')) addRow(row, styles, story)
    else if (element.name === 'AlternateContent') addBlocks(chosen(element), styles, story)
    else if (!SKIPPED.has(element.name)) addBlocks(element, styles, story)
  }
}

/** A row of short cells is one line; other cells are read one after the other. */
function addRow(row: XmlElement, styles: Styles, story: Story): void {
  const cells = childrenOf(row, 'tc').map((cell) => {
    const inner: Story = { ...story, drafts: [] }
    addBlocks(cell, styles, inner)
    story.isTracked ||= inner.isTracked
    return inner.drafts.filter(({ text }) => text.trim() !== '')
  })
  const isTable = cells.every((cell) => cell.length <= 1 && (cell[0]?.text.length ?? 0) <= LONGEST_CELL)
  if (isTable)
    story.drafts.push({ kind: 'paragraph', text: cells.map((cell) => cell[0]?.text ?? '').join('\t') })
  else story.drafts.push(...cells.flat())
}

function addParagraph(paragraph: XmlElement, styles: Styles, story: Story): void {
  const properties = childOf(paragraph, 'pPr')
  const kind = byProperties(properties) ?? styles(properties && valueOf(properties, 'pStyle')) ?? 'paragraph'
  const boxes: XmlElement[] = []
  const text = wordsOf(paragraph, story, boxes)
  story.drafts.push({ kind, text })
  for (const box of boxes) addBlocks(box, styles, story)
}

/** The words of a paragraph. What stands in a box beside them goes to `boxes`. */
function wordsOf(parent: XmlElement, story: Story, boxes: XmlElement[]): string {
  return childrenOf(parent)
    .map((element) => {
      if (element.name === 'ins' || element.name === 'del' || element.name.startsWith('move'))
        story.isTracked = true
      if (SKIPPED.has(element.name) || isHidden(element)) return ''
      if (element.name === 't') return textOf(element)
      if (element.name === 'txbxContent') {
        boxes.push(element)
        return ''
      }
      if (element.name === 'AlternateContent') return wordsOf(chosen(element), story, boxes)
      return SIGNS[element.name] ?? markOf(element, story) ?? wordsOf(element, story, boxes)
    })
    .join('')
}

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '',
}

/** The number of a note, in brackets: run together with the words it would change them. */
function markOf(element: XmlElement, story: Story): string | null {
  const id = element.attributes.get('id') ?? ''
  if (element.name === 'commentReference') {
    story.comments.push(id)
    return ''
  }
  if (element.name !== 'footnoteReference' && element.name !== 'endnoteReference') return null
  const notes = element.name === 'footnoteReference' ? story.footnotes : story.endnotes
  notes.push(id)
  return `[${element.name === 'footnoteReference' ? notes.length : roman(notes.length)}]`
}

/** As Word counts endnotes, where nothing else is asked for. */
export function roman(number: number): string {
  const signs = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const
  let left = number
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(left / value)
      left -= times * value
      return sign.repeat(times)
    })
    .join('')
}

function isHidden(run: XmlElement): boolean {
  const hidden = run.name === 'r' ? childOf(childOf(run, 'rPr'), 'vanish') : null
  return hidden !== null && !/^(?:0|false|off)$/.test(hidden.attributes.get('val') ?? '')
}

/** The same content is given for newer and for older programs; the first that is there is taken. */
function chosen(alternate: XmlElement): XmlElement {
  return childOf(alternate, 'Choice') ?? childOf(alternate, 'Fallback') ?? alternate
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
