import { lexer, type Token } from 'marked'
import { blocks } from './note-blocks.tsx'

/** Letters of a note that are laid out; a longer one is shown as it was typed. */
const LONGEST = 50_000

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
