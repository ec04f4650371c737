import {
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import type { MarkedToken, Tokens } from 'marked'
import { DEEPEST, known, noteTree } from '../note-tree.ts'
import type { ListStyles } from './list-styles.ts'
import { MONOSPACED, direction, lines, link, run, type Look } from './paragraphs.ts'
import { LINES, LINE } from './table-lines.ts'
import { LINK_INK, PALE } from './styles.ts'

/** A part of a document as it stands in the body. */
export type Part = Paragraph | Table

/**
 * What a person wrote in Markdown, laid out as the program shows it, in paragraphs of a style. `label` stands before the first words,
 * and with `keepNext` no page ends between them and what follows. None for nothing.
 */
export function writtenNote(
  style: string,
  text: string,
  lists: ListStyles,
  label = '',
  keepNext = false,
): Part[] {
  if (text.trim() === '') return []
  const lead = label === '' ? [] : [run(`${label}: `, { color: PALE })]
  const tree = noteTree(text)
  if (tree === null) return [...(lead.length === 0 ? [] : [plain(style, lead)]), ...lines(style, text)]
  const [first, ...rest] = tree
  const place = { style, lists, depth: 0, layout: { keepNext } }
  if (first?.type === 'paragraph' || first?.type === 'heading') {
    const words = inline(first.tokens, first.type === 'heading' ? { bold: true } : {})
    return [paragraph(place, [...lead, ...words], first.text), ...blocks(rest, place)]
  }
  return [...(lead.length === 0 ? [] : [plain(style, lead)]), ...blocks(tree, place)]
}

interface Place {
  style: string
  lists: ListStyles
  depth: number
  /** How the paragraphs here stand: the indent of a list, the line beside a quotation. */
  layout: Partial<Omit<IParagraphOptions, 'style' | 'children'>>
}

const plain = (style: string, children: ParagraphChild[]): Paragraph =>
  new Paragraph({ style, children, keepNext: true })

const paragraph = ({ style, layout }: Place, children: ParagraphChild[], words: string): Paragraph =>
  new Paragraph({ style, children, ...layout, ...direction(words, 'bidirectional') })

const blocks = (tokens: readonly MarkedToken[], place: Place): Part[] =>
  tokens.flatMap((token) =>
    place.depth > DEEPEST
      ? lines(place.style, token.raw.trimEnd())
      : block(token, { ...place, depth: place.depth + 1 }),
  )

function block(token: MarkedToken, place: Place): Part[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
      return []
    case 'heading':
      return [paragraph(place, inline(token.tokens, { bold: true }), token.text)]
    case 'paragraph':
      return [paragraph(place, inline(token.tokens), token.text)]
    case 'text':
      return [paragraph(place, inline(token.tokens ?? [token]), token.text)]
    case 'blockquote':
      return blocks(known(token.tokens), { ...place, layout: { ...place.layout, ...QUOTED } })
    case 'code':
      return token.text.split('\n').map((line) => paragraph(place, [run(line, { font: MONOSPACED })], line))
    case 'list':
      return list(token, place)
    case 'table':
      return [table(token, place)]
    case 'html':
      return lines(place.style, token.text.trimEnd())
    default:
      return [paragraph(place, inline([token]), token.raw)]
  }
}

/** A quotation stands deeper than the note, with a line beside it. */
const QUOTED = {
  indent: { left: 510 },
  border: { left: { style: 'single', size: 6, space: 6, color: 'C9C9C2' } },
} as const

/** The first paragraph of an item has its sign or number; what goes on in it stands below its words. */
function list({ ordered, start, items }: Tokens.List, place: Place): Part[] {
  const level = place.lists.open(ordered ? (start === '' ? 1 : start) : null, place.depth)
  return items.flatMap(({ tokens }) => {
    const [first, ...rest] = known(tokens).filter(({ type }) => type !== 'checkbox' && type !== 'space')
    const box = known(tokens).flatMap((token) => (token.type === 'checkbox' ? inline([token]) : []))
    const inItem = { ...place, layout: { ...place.layout, indent: level.below } }
    if (first === undefined || (first.type !== 'text' && first.type !== 'paragraph'))
      return [
        paragraph({ ...place, layout: { ...place.layout, ...level.item } }, box, ''),
        ...blocks(first === undefined ? rest : [first, ...rest], inItem),
      ]
    const words = [...box, ...inline(first.tokens ?? [first])]
    return [
      paragraph({ ...place, layout: { ...place.layout, ...level.item } }, words, first.text),
      ...blocks(rest, inItem),
    ]
  })
}

function table({ header, rows }: Tokens.Table, place: Place): Table {
  const row = (cells: readonly Tokens.TableCell[], look: Look) =>
    new TableRow({
      cantSplit: true,
      children: cells.map(
        ({ tokens, text }) =>
          new TableCell({
            children: [paragraph({ ...place, style: 'Cell', layout: {} }, inline(tokens, look), text)],
          }),
      ),
    })
  return new Table({
    width: { size: 94, type: WidthType.PERCENTAGE },
    indent: { size: 284, type: WidthType.DXA },
    borders: { ...LINES, insideHorizontal: LINE },
    rows: [row(header, { bold: true }), ...rows.map((cells) => row(cells, {}))],
  })
}

const inline = (tokens: Parameters<typeof known>[0], look: Look = {}): ParagraphChild[] =>
  known(tokens).flatMap((token) => inlineOf(token, look))

function inlineOf(token: MarkedToken, look: Look): ParagraphChild[] {
  switch (token.type) {
    case 'strong':
      return inline(token.tokens, { ...look, bold: true })
    case 'em':
      return inline(token.tokens, { ...look, italics: true })
    case 'del':
      return inline(token.tokens, { ...look, strike: true })
    case 'codespan':
      return [run(token.text, { ...look, font: MONOSPACED })]
    case 'br':
      return [run('', { break: 1 })]
    case 'checkbox':
      return [run(token.checked ? '☑ ' : '☐ ', look)]
    case 'link':
      return link(token.href, token.text, inline(token.tokens, { ...look, color: LINK_INK, underline: {} }))
    case 'image':
      return [run(`${token.text} (${token.href})`, look)]
    case 'text':
      return token.tokens === undefined ? [run(token.text, look)] : inline(token.tokens, look)
    case 'escape':
      return [run(token.text, look)]
    default:
      return [run(token.raw, look)]
  }
}
