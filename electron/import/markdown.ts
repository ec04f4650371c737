import { lexer, type Token, type Tokens } from 'marked'
import type { BlockKind } from '../../shared/model/document.ts'
import { textBuilder, type TextBuilder } from './blocks/text-builder.ts'
import { decode } from './encoding/decode.ts'
import { frontMatter } from './front-matter.ts'
import { parsePage } from './html/dom.ts'
import { writeText } from './html/page-text.ts'
import type { Importer } from './importer.ts'

export const markdown: Importer = {
  format: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown'],
  read: (bytes) => {
    const { text: source, encoding } = decode(bytes)
    const { fields, body } = frontMatter(source)
    const builder = textBuilder()
    if (fields.title) builder.add('heading', fields.title)
    const tokens = lexer(body)
    for (const token of withoutTitle(tokens, fields.title)) writeToken(token, 'paragraph', builder)
    return { ...fields, ...builder.finish(), encoding, warnings: [] }
  },
}

/** A headline that repeats the title of the front matter is left out: it stands there already. */
function withoutTitle(tokens: readonly Token[], title: string | null): readonly Token[] {
  const first = tokens.findIndex((token) => token.type !== 'space')
  const token = tokens[first]
  return token?.type === 'heading' && inlineText(token) === title ? tokens.slice(first + 1) : tokens
}

/** Writes a token of the block level as a reader would see it. Inside a quotation every paragraph is a quote. */
function writeToken(token: Token, kind: BlockKind, builder: TextBuilder): void {
  if (isList(token)) return token.items.forEach((item) => writeItem(item, builder))
  switch (token.type) {
    case 'heading':
      return builder.add('heading', inlineText(token))
    case 'blockquote':
      return token['tokens']?.forEach((inner: Token) => writeToken(inner, 'quote', builder))
    case 'html':
      return writeHtml(token.raw, builder)
    case 'table':
      return tableRows(token).forEach((row) => builder.add(kind, row))
    case 'space':
    case 'hr':
    case 'def':
      return
    default:
      return builder.add(kind, inlineText(token))
  }
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list'
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table'
}

/** The item's own words, then the lists below it. */
function writeItem(item: Tokens.ListItem, builder: TextBuilder): void {
  for (const token of item.tokens) writeToken(token, 'list-item', builder)
}

function writeHtml(raw: string, builder: TextBuilder): void {
  const { body } = parsePage(raw)
  if (body) writeText(body, builder)
}

function tableRows(token: Token): string[] {
  if (!isTable(token)) return []
  return [token.header, ...token.rows].map((row) => row.map((cell) => wordsOf(cell.tokens)).join('\t'))
}

function inlineText(token: Token): string {
  return 'tokens' in token && token.tokens
    ? wordsOf(token.tokens)
    : entities('text' in token ? String(token.text) : token.raw)
}

/** The words of inline tokens: a link is its text, an image its description, a tag nothing. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n'
      if (token.type === 'html') return ''
      if (token.type === 'codespan' || token.type === 'escape') return String(token['text'])
      return inlineText(token)
    })
    .join('')
}

/** `&amp;` and its like, which Markdown takes from HTML. */
function entities(words: string): string {
  if (!words.includes('&')) return words
  return parsePage(`<p>${words.replaceAll('<', '&lt;')}</p>`).querySelector('p')?.textContent ?? words
}
