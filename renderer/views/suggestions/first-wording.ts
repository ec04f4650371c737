import { NAME_LIMIT } from '../../../shared/model/limits.ts'
import type { Statement } from '../../../shared/model/statement.ts'

type Said = Pick<Statement, 'quote' | 'stance'>

/** How a new proposition of two statements is worded first. `isDenied`: both deny it, so these are not its words. */
export interface FirstWording {
  readonly text: string
  readonly isDenied: boolean
}

/** The words of the one that claims it, without the marks around them. */
export function firstWording(a: Said, b: Said): FirstWording {
  const claim = [a, b].find(({ stance }) => stance !== 'denial')
  const { quote } = claim ?? a
  const bare = quote
    .replace(/\s+/gu, ' ')
    .replace(/^[\s“”„«»"‘’']+|[\s“”„«»"‘’',;.]+$/gu, '')
    .slice(0, NAME_LIMIT)
  return { text: bare === '' ? quote.slice(0, NAME_LIMIT) : bare, isDenied: claim === undefined }
}
