import type { MarkedToken, Token, Tokens } from 'marked'
import type { ReactNode } from 'react'
import { known, type Place } from './note-place.ts'
import { inline, Inline } from './note-words.tsx'

/** How deep lists and quotations may stand in each other; what lies deeper is shown as it was typed. */
const DEEPEST = 16

/** Paragraphs, lists, quotations and tables, as deep as `DEEPEST`. */
export function blocks(tokens: readonly Token[] | undefined, place: Place): ReactNode {
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
