import { lexer, type MarkedToken, type Token } from 'marked'

/** Letters of a note that are laid out, as in the program; a longer one stays as it was typed. */
const LONGEST = 50_000

/** How deep lists and quotations may stand in each other; what lies deeper stays as it was typed. */
export const DEEPEST = 16

/** A note in Markdown as the tree of its parts. Null where it is too long, or nested deeper than the parser can follow. */
export function noteTree(text: string): readonly MarkedToken[] | null {
  if (text.length > LONGEST) return null
  try {
    return known(lexer(text, { gfm: true, breaks: true }))
  } catch {
    return null
  }
}

/** Without extensions the parser gives no other tokens than its own. */
export const known = (tokens: readonly Token[] | undefined): readonly MarkedToken[] =>
  (tokens ?? []) as readonly MarkedToken[]

/** Whether the words of a link are the address that it leads to. */
export const isSaid = ({ href, text }: { href: string; text: string }): boolean =>
  href === text || href === `mailto:${text}`
