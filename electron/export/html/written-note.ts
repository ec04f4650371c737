import { Marked, type Tokens } from 'marked'
import { webAddress } from '../web-address.ts'
import { isSaid } from '../note-tree.ts'
import { escapeHtml } from './escape.ts'

/** Letters of a note that are laid out, as in the program; a longer one stays as it was typed. */
const LONGEST = 50_000

/**
 * A note in Markdown as HTML, laid out as the program does: HTML in it is shown as the text that it is, a picture by its address, and
 * only addresses of the web become links. Its headings are none of the page's.
 */
export function writtenNote(text: string): string {
  const html = text.length > LONGEST ? null : laidOut(text)
  return html ?? `<p class="as-typed">${escapeHtml(text)}</p>`
}

/** Null where it is nested deeper than the parser can follow. */
function laidOut(text: string): string | null {
  try {
    return markdown.parse(text, { async: false }).trim()
  } catch {
    return null
  }
}

const markdown = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    image: ({ href, text }) => escapeHtml(`${text} (${href})`.trim()),
    heading({ tokens }) {
      return `<p><b>${this.parser.parseInline(tokens)}</b></p>\n`
    },
    link({ href, tokens, text }: Tokens.Link) {
      const words = this.parser.parseInline(tokens)
      const address = webAddress(href)
      if (address === null) return isSaid({ href, text }) ? words : `${words} (${escapeHtml(href)})`
      return `<a href="${escapeHtml(address)}" rel="noreferrer">${words}</a>`
    },
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
})
