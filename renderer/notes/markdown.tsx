import { lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import type { ReactNode } from 'react'

/** Letters of a note that are laid out; a longer one is shown as it was typed. */
const LONGEST = 50_000

/** How deep lists and quotations may stand in each other; what lies deeper is shown as it was typed. */
const DEEPEST = 16

interface MarkdownProps {
  text: string
  /** Whether a link can be followed: only in a browser, for the desktop opens nothing outside itself. */
  follow: boolean
}

/**
 * Markdown as elements of the page. Nothing in a note is markup: HTML is shown as the text that it is, a picture by its address,
 * and only addresses of the web and of mail become links, which always show where they lead.
 */
export function Markdown({ text, follow }: MarkdownProps) {
  const tokens = tokensOf(text)
  return tokens === null ? <p className="as-typed">{text}</p> : blocks(tokens, { follow, depth: 0 })
}

/** Null where the text is too long, or nested deeper than the parser can follow. */
function tokensOf(text: string): readonly Token[] | null {
  if (text.length > LONGEST) return null
  try {
    return lexer(text, { gfm: true, breaks: true })
  } catch {
    return null
  }
}

interface Place {
  follow: boolean
  depth: number
}

/** Without extensions the parser gives no other tokens than its own. */
const known = (tokens: readonly Token[]) => tokens as readonly MarkedToken[]

function blocks(tokens: readonly Token[] | undefined, place: Place): ReactNode {
  const deeper = { ...place, depth: place.depth + 1 }
  return known(tokens ?? []).map((token, index) =>
    place.depth > DEEPEST ? (
      <p key={index} className="as-typed">
        {token.raw}
      </p>
    ) : (
      <Block key={index} token={token} place={deeper} />
    ),
  )
}

function Block({ token, place }: { token: MarkedToken; place: Place }): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null
    case 'heading':
      return <p className="note-heading">{inline(token.tokens, place)}</p>
    case 'paragraph':
      return <p>{inline(token.tokens, place)}</p>
    case 'text':
      return token.tokens === undefined ? token.text : inline(token.tokens, place)
    case 'blockquote':
      return <blockquote>{blocks(token.tokens, place)}</blockquote>
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      )
    case 'hr':
      return <hr />
    case 'list':
      return <List list={token} place={place} />
    case 'table':
      return <Table table={token} place={place} />
    case 'html':
      return <p className="as-typed">{token.text.trimEnd()}</p>
    default:
      return <Inline token={token} place={place} />
  }
}

function List({ list, place }: { list: Tokens.List; place: Place }) {
  const items = list.items.map((item, index) => <li key={index}>{blocks(item.tokens, place)}</li>)
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>
}

function Table({ table, place }: { table: Tokens.Table; place: Place }) {
  return (
    <table>
      <thead>
        <tr>
          {table.header.map((cell, index) => (
            <th key={index}>{inline(cell.tokens, place)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>{inline(cell.tokens, place)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function inline(tokens: readonly Token[], place: Place): ReactNode {
  return known(tokens).map((token, index) => <Inline key={index} token={token} place={place} />)
}

function Inline({ token, place }: { token: MarkedToken; place: Place }): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token.tokens, place)}</strong>
    case 'em':
      return <em>{inline(token.tokens, place)}</em>
    case 'del':
      return <del>{inline(token.tokens, place)}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'link':
      return <Address token={token} place={place} words={inline(token.tokens, place)} />
    case 'image':
      return <Address token={token} place={place} words={token.text} />
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ '
    case 'text':
    case 'escape':
      return token.text
    default:
      return token.raw
  }
}

interface AddressProps {
  token: Tokens.Link | Tokens.Image
  place: Place
  words: ReactNode
}

/** Words with the address that they point to; what is no address of the web or of mail stays as it was typed. */
function Address({ token: { href, text, raw }, place, words }: AddressProps) {
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return raw
  const shown = text === href || `mailto:${text}` === href ? null : <span className="muted"> {href}</span>
  if (!place.follow)
    return (
      <>
        {words}
        {shown}
      </>
    )
  return (
    <>
      <a href={href} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
      {shown}
    </>
  )
}
