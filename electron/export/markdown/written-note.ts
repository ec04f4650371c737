import type { MarkedToken, Tokens } from 'marked'
import { DEEPEST, isSaid, known, noteTree } from '../note-tree.ts'
import { webAddress } from '../web-address.ts'
import { escapeSigns, escapeStart } from './escape.ts'

/** How words of a note become words of the file, in which no sign of theirs is markup. */
export type EscapeWords = (words: string) => string

/**
 * A note as Markdown, line by line, laid out as the person wrote it and as the program shows it: only what is on this list goes out as
 * markup. HTML is shown as the text that it is, only addresses of the web are links, and a heading is none of the file's.
 */
export function writtenNote(text: string, escape: EscapeWords = escapeSigns): string[] {
  const tree = noteTree(text)
  return tree === null ? asTyped(text, escape) : blocks(tree, { escape, depth: 0 })
}

/** The note after the word that says so; a list, a table or a quotation begins below it. None for nothing. */
export function labelledNote(text: string, escape: EscapeWords = escapeSigns): string[] {
  if (text.trim() === '') return []
  const [first = '', ...rest] = writtenNote(text, escape)
  const begins = /^(?:- |\d+\. |>|\||```)/.test(first) ? ['**Note:**', '', first] : [`**Note:** ${first}`]
  return [[...begins, ...rest].join('\n')]
}

interface Place {
  escape: EscapeWords
  depth: number
}

const asTyped = (text: string, escape: EscapeWords): string[] =>
  hardLines(
    text
      .trimEnd()
      .split(/\r\n?|\n/)
      .map((line) => escape(line.trim()))
      .join('\n'),
  )

/** Blocks with an empty line between them; those of a tight list item have none. */
function blocks(tokens: readonly MarkedToken[], place: Place, tight = false): string[] {
  const deeper = { ...place, depth: place.depth + 1 }
  const written = tokens
    .map((token) => (place.depth > DEEPEST ? asTyped(token.raw, place.escape) : block(token, deeper)))
    .filter((lines) => lines.length > 0)
  return written.flatMap((lines, i) => (i === 0 || tight ? lines : ['', ...lines]))
}

function block(token: MarkedToken, place: Place): string[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return []
    case 'heading':
      return [`**${plain(token.tokens, place).replaceAll('\n', ' ')}**`]
    case 'paragraph':
      return hardLines(inline(token.tokens, place))
    case 'text':
      return hardLines(token.tokens === undefined ? place.escape(token.text) : inline(token.tokens, place))
    case 'blockquote':
      return blocks(known(token.tokens), place).map((line) => (line === '' ? '>' : `> ${line}`))
    case 'list':
      return token.items.flatMap((item, i) => listItem(item, marker(token, i), place))
    case 'code':
      return fenced(token.text)
    case 'table':
      return table(token, place)
    case 'html':
    case 'hr':
      return asTyped(token.raw, place.escape)
    default:
      return hardLines(inline([token], place))
  }
}

const marker = ({ ordered, start }: Tokens.List, i: number): string =>
  ordered ? `${(start === '' ? 1 : start) + i}. ` : '- '

/** What goes on in an item stands as deep as its words begin. */
function listItem(item: Tokens.ListItem, mark: string, place: Place): string[] {
  const tokens = known(item.tokens).filter(({ type }) => type !== 'checkbox')
  const [first = '', ...rest] = blocks(tokens, place, !item.loose)
  const box = item.task ? (item.checked ? '[x] ' : '[ ] ') : ''
  const deep = ' '.repeat(mark.length)
  return [`${mark}${box}${first}`, ...rest.map((line) => (line === '' ? '' : `${deep}${line}`))]
}

function fenced(code: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestTicks(code) + 1))
  return [fence, ...code.split('\n'), fence]
}

const longestTicks = (code: string): number =>
  Math.max(0, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length))

function table({ header, rows }: Tokens.Table, place: Place): string[] {
  const line = (cells: readonly Tokens.TableCell[]) =>
    `| ${cells.map(({ tokens }) => inline(known(tokens), place).replaceAll('\n', ' ')).join(' | ')} |`
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)]
}

/** Lines of a paragraph: a line end is one, and a sign that would begin something else at the start of a line does not. */
const hardLines = (words: string): string[] =>
  words.split('\n').map((line, i, all) => `${escapeStart(line.trim())}${i < all.length - 1 ? '  ' : ''}`)

const inline = (tokens: Parameters<typeof known>[0], place: Place): string =>
  known(tokens)
    .map((token) => inlineOf(token, place))
    .join('')

function inlineOf(token: MarkedToken, place: Place): string {
  switch (token.type) {
    case 'strong':
      return `**${inline(token.tokens, place)}**`
    case 'em':
      return `*${inline(token.tokens, place)}*`
    case 'del':
      return `~~${inline(token.tokens, place)}~~`
    case 'codespan':
      return ticked(token.text)
    case 'link':
      return linked(token, inline(token.tokens, place), place)
    case 'image':
      return place.escape(`${token.text} (${token.href})`)
    default:
      return plainOf(token, place)
  }
}

/** The words alone, for where they are bold already. */
const plain = (tokens: Parameters<typeof known>[0], place: Place): string =>
  known(tokens)
    .map((token) => ('tokens' in token && token.tokens ? plain(token.tokens, place) : plainOf(token, place)))
    .join('')

function plainOf(token: MarkedToken, place: Place): string {
  switch (token.type) {
    case 'br':
      return '\n'
    case 'checkbox':
      return token.checked ? '[x] ' : '[ ] '
    case 'text':
    case 'escape':
    case 'codespan':
      return place.escape(token.text)
    default:
      return place.escape(token.raw)
  }
}

function ticked(code: string): string {
  const ticks = '`'.repeat(longestTicks(code) + 1)
  const gap = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
  return `${ticks}${gap}${code}${gap}${ticks}`
}

/** An address within angle brackets holds neither of them, nor a space. */
function linked({ href, text }: Tokens.Link, words: string, place: Place): string {
  const address = webAddress(href)
  if (address === null) return isSaid({ href, text }) ? words : `${words} (${place.escape(href)})`
  return `[${words}](<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`
}
