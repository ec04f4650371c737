import type { Block, BlockKind } from '../../shared/model/document.ts'
import type { Statement } from '../../shared/model/statement.ts'
import type { NotebookDocument } from './exporter.ts'
import { escapeHtml } from './html-escape.ts'
import { STANCE_WORDS } from './labels.ts'

/** A text, block by block, with its statements underlined and a link to each note in the margin. */
export function markedText({ text: { text, blocks }, statements }: NotebookDocument): string {
  return blocks.map((block) => markedBlock(text, block, statements)).join('\n')
}

const TAGS: Record<BlockKind, string> = {
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'p class="item"',
  quote: 'blockquote',
  furniture: 'p class="furniture"',
}

function markedBlock(text: string, block: Block, statements: readonly Statement[]): string {
  const here = statements.filter(({ start, end }) => start < block.end && end > block.start)
  const edges = [block.start, ...here.flatMap(({ start, end }) => [start, end]), block.end]
    .map((edge) => Math.min(Math.max(edge, block.start), block.end))
    .sort((a, b) => a - b)
  const pieces = edges
    .slice(1)
    .map((end, i) => piece(text, { start: edges[i] ?? end, end }, here))
    .join('')
  const tag = TAGS[block.kind]
  return `<${tag} dir="auto">${marks(here, block)}${pieces}</${tag.split(' ')[0]}>`
}

/** The links hang in the margin; their signs are painted by the style, so that copied text is the source alone. */
function marks(statements: readonly Statement[], block: Block): string {
  const begun = statements.filter(({ start }) => start >= block.start)
  if (begun.length === 0) return ''
  const links = begun.map(({ number, stance }) => {
    const { mark, singular } = STANCE_WORDS[stance]
    return `<a class="${stance}" id="text-${number}" href="#note-${number}" data-mark="${mark}${number}" aria-label="${singular} ${number}"></a>`
  })
  return `<span class="marks">${links.join('')}</span>`
}

/** Statements may overlap in any way, elements may not: each piece between two edges is wrapped by itself. */
function piece(
  text: string,
  { start, end }: { start: number; end: number },
  here: readonly Statement[],
): string {
  if (start === end) return ''
  const over = here.filter((statement) => statement.start < end && statement.end > start)
  const words = escapeHtml(text.slice(start, end))
  return over.reduceRight((inner, { stance }, depth) => wrap(inner, stance, depth), words)
}

/** A line of text has room for two underlines; a third overlap shows in the margin only. */
function wrap(inner: string, stance: string, depth: number): string {
  return depth > 1 ? inner : `<span class="${stance}${depth === 1 ? ' second' : ''}">${inner}</span>`
}
