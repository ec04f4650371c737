import type { Block, BlockKind } from '../../../shared/model/document.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import type { NotebookDocument } from '../exporter.ts'
import { escapeHtml } from './escape.ts'
import { STANCE_WORDS } from '../labels.ts'

/** A text, block by block, with its statements underlined and a link to each note in the margin. */
export function markedText({ text: { version, text, blocks }, statements }: NotebookDocument): string {
  const marked = inLanes(statements.filter((statement) => statement.version === version))
  return blocks
    .map((block, i) => {
      const here = marked.filter(({ start, end }) => start < block.end && end > block.start)
      const above = blocks[i - 1]?.end ?? 0
      const begun = here.filter(({ start }) => start >= above)
      return markedBlock(text, block, here, begun)
    })
    .join('\n')
}

/** A statement with the underline it gets: 0 next to the words, 1 below that, and so on. */
interface Marked extends Statement {
  lane: number
}

/** Gives each statement the first line that no statement beside it uses, so that its underline never jumps. */
function inLanes(statements: readonly Statement[]): Marked[] {
  const ends: number[] = []
  return statements.map((statement) => {
    const free = ends.findIndex((end) => end <= statement.start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = statement.end
    return { ...statement, lane }
  })
}

const TAGS: Record<BlockKind, string> = {
  heading: 'h4',
  paragraph: 'p',
  'list-item': 'p class="item"',
  quote: 'blockquote',
  furniture: 'p class="furniture"',
}

function markedBlock(text: string, block: Block, here: readonly Marked[], begun: readonly Marked[]): string {
  const edges = [block.start, ...here.flatMap(({ start, end }) => [start, end]), block.end]
    .map((edge) => Math.min(Math.max(edge, block.start), block.end))
    .sort((a, b) => a - b)
  const pieces = edges
    .slice(1)
    .map((end, i) => piece(text, edges[i] ?? end, end, here))
    .join('')
  const tag = TAGS[block.kind]
  return `<${tag} dir="auto">${marginLinks(begun)}${pieces}</${tag.split(' ')[0]}>`
}

/** The links hang in the margin; their signs are painted by the style, so that copied text is the source alone. */
function marginLinks(statements: readonly Marked[]): string {
  if (statements.length === 0) return ''
  const links = statements.map(({ number, stance }) => {
    const { mark, singular } = STANCE_WORDS[stance]
    return `<a class="${stance}" id="text-${number}" href="#note-${number}" data-mark="${mark}${number}" aria-label="${singular} ${number}"></a>`
  })
  return `<span class="marks">${links.join('')}</span>`
}

/** Statements may overlap in any way, elements may not: each piece between two edges is wrapped by itself. */
function piece(text: string, start: number, end: number, here: readonly Marked[]): string {
  if (start === end) return ''
  return here
    .filter((statement) => statement.start < end && statement.end > start)
    .reduceRight(wrap, escapeHtml(text.slice(start, end)))
}

/** A line of text has room for two underlines; a third overlap shows in the margin only. */
function wrap(inner: string, { stance, lane }: Marked): string {
  return lane > 1 ? inner : `<span class="${stance}${lane === 1 ? ' second' : ''}">${inner}</span>`
}
