import type { BlockKind } from '../../../shared/model/document.ts'
import { childOf, childrenOf, textIn, within, type XmlElement } from '../../xml/parse-xml.ts'

export interface Draft {
  kind: BlockKind
  text: string
}

/** What the text of a document says, and what stands beside it. */
export interface Story {
  drafts: Draft[]
  notes: Draft[]
  comments: string[]
}

/** What is no part of the text, or was taken out of it. */
const SKIPPED = new Set(['tracked-changes', 'sequence-decls', 'forms', 'ruby-text', 'title', 'desc'])

const LONGEST_CELL = 200

/** The parents of automatic styles: `P3` may be a quotation that was set in bold. */
type Styles = ReadonlyMap<string, string>

/** Reads the body of a text (OASIS OpenDocument 1.3, part 3, 5). `styles` are the elements that hold its styles. */
export function storyOf(body: XmlElement, styles: readonly XmlElement[]): Story {
  const parents = styles
    .flatMap((list) => [...within(list, 'style')])
    .map(
      ({ attributes }) => [attributes.get('name') ?? '', attributes.get('parent-style-name') ?? ''] as const,
    )
  const story: Story = { drafts: [], notes: [], comments: [] }
  addBlocks(body, 'paragraph', new Map(parents), story)
  return story
}

function addBlocks(parent: XmlElement, kind: BlockKind, styles: Styles, story: Story): void {
  for (const element of childrenOf(parent)) {
    if (element.name === 'h') addParagraph(element, 'heading', styles, story)
    else if (element.name === 'p') addParagraph(element, kindOf(element, styles) ?? kind, styles, story)
    else if (element.name === 'list') addBlocks(element, 'list-item', styles, story)
    else if (element.name === 'table-row') addRow(element, kind, styles, story)
    else if (!SKIPPED.has(element.name)) addBlocks(element, kind, styles, story)
  }
}

/** A row of short cells is one line; other cells are read one after the other. */
function addRow(row: XmlElement, kind: BlockKind, styles: Styles, story: Story): void {
  const cells = childrenOf(row, 'table-cell').map((cell) => {
    const inner: Story = { ...story, drafts: [] }
    addBlocks(cell, kind, styles, inner)
    return inner.drafts.filter(({ text }) => text.trim() !== '')
  })
  const isTable = cells.every((cell) => cell.length <= 1 && (cell[0]?.text.length ?? 0) <= LONGEST_CELL)
  if (isTable) story.drafts.push({ kind, text: cells.map((cell) => cell[0]?.text ?? '').join('\t') })
  else story.drafts.push(...cells.flat())
}

function addParagraph(paragraph: XmlElement, kind: BlockKind, styles: Styles, story: Story): void {
  const boxes: XmlElement[] = []
  story.drafts.push({ kind, text: wordsOf(paragraph, styles, story, boxes) })
  for (const box of boxes) addBlocks(box, 'paragraph', styles, story)
}

function wordsOf(parent: XmlElement, styles: Styles, story: Story, boxes: XmlElement[]): string {
  const words = (child: XmlElement | string): string => {
    if (typeof child === 'string') return child.replace(/[ \t\n\r]+/g, ' ')
    if (SKIPPED.has(child.name)) return ''
    switch (child.name) {
      case 's':
        return ' '.repeat(Math.min(100, Number(child.attributes.get('c') ?? 1) || 1))
      case 'tab':
        return '\t'
      case 'line-break':
        return '\n'
      case 'note':
        return addNote(child, styles, story)
      case 'annotation':
        addComment(child, story)
        return ''
      case 'text-box':
        boxes.push(child)
        return ''
      default:
        return wordsOf(child, styles, story, boxes)
    }
  }
  return parent.children.map(words).join('')
}

/** A note goes to the end; where it stood, its number stays, in brackets: run together with the words it would change them. */
function addNote(note: XmlElement, styles: Styles, story: Story): string {
  const mark = `[${textIn(childOf(note, 'note-citation')) ?? '*'}]`
  const body = childOf(note, 'note-body')
  const inner: Story = { ...story, drafts: [] }
  if (body) addBlocks(body, 'paragraph', styles, inner)
  const [first, ...rest] = inner.drafts
  if (first) story.notes.push({ ...first, text: `${mark} ${first.text.trim()}` }, ...rest)
  return mark
}

function addComment(annotation: XmlElement, story: Story): void {
  const text = childrenOf(annotation, 'p')
    .map(textIn)
    .filter((line) => line !== null)
    .join('\n')
  if (text !== '') story.comments.push(`${textIn(childOf(annotation, 'creator')) ?? ''}: ${text}`)
}

/** What a style, or one that it is made from, is called in the file: English, whatever its reader sees. */
function kindOf(paragraph: XmlElement, styles: Styles): BlockKind | null {
  let name = paragraph.attributes.get('style-name') ?? ''
  for (let depth = 0; depth < 10 && name !== ''; depth += 1) {
    if (/^(?:Title|Subtitle|Heading)/.test(name)) return 'heading'
    if (/^(?:Quotations|Quote)/.test(name)) return 'quote'
    name = styles.get(name) ?? ''
  }
  return null
}
