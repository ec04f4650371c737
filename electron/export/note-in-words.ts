import type { MarkedToken, Tokens } from 'marked'
import { DEEPEST, isSaid, known, noteTree } from './note-tree.ts'

/** A note as words alone, line by line: what its Markdown says without the signs by which it says so. */
export function noteInWords(text: string): string {
  const tree = noteTree(text)
  return tree === null ? text : blocks(tree, 0).join('\n').trim()
}

const blocks = (tokens: readonly MarkedToken[], depth: number): string[] =>
  tokens.flatMap((token) => (depth > DEEPEST ? [token.raw.trimEnd()] : block(token, depth + 1)))

function block(token: MarkedToken, depth: number): string[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
      return []
    case 'heading':
    case 'paragraph':
      return inline(token.tokens).split('\n')
    case 'text':
      return inline(token.tokens ?? [token]).split('\n')
    case 'blockquote':
      return blocks(known(token.tokens), depth).map((line) => `  ${line}`)
    case 'list':
      return token.items.flatMap((item, i) => listItem(item, marker(token, i), depth))
    case 'table':
      return [token.header, ...token.rows].map((row) => row.map((cell) => inline(cell.tokens)).join(' | '))
    case 'code':
      return token.text.split('\n')
    default:
      return inline([token]).trimEnd().split('\n')
  }
}

const marker = ({ ordered, start }: Tokens.List, i: number): string =>
  ordered ? `${(start === '' ? 1 : start) + i}. ` : '• '

function listItem({ tokens, task, checked }: Tokens.ListItem, mark: string, depth: number): string[] {
  const inItem = known(tokens).filter(({ type }) => type !== 'checkbox')
  const [first = '', ...rest] = blocks(inItem, depth)
  const box = task ? (checked ? '☑ ' : '☐ ') : ''
  return [`${mark}${box}${first}`, ...rest.map((line) => `${' '.repeat(mark.length)}${line}`)]
}

const inline = (tokens: Parameters<typeof known>[0]): string => known(tokens).map(inlineOf).join('')

function inlineOf(token: MarkedToken): string {
  switch (token.type) {
    case 'br':
      return '\n'
    case 'link': {
      const words = inline(token.tokens)
      return isSaid(token) ? words : `${words} (${token.href})`
    }
    case 'image':
      return `${token.text} (${token.href})`
    case 'strong':
    case 'em':
    case 'del':
      return inline(token.tokens)
    case 'text':
      return token.tokens === undefined ? token.text : inline(token.tokens)
    case 'codespan':
    case 'escape':
      return token.text
    default:
      return token.raw
  }
}
