/** A name: up to six words of which the first and the last begin with a capital. */
export const NAME = String.raw`(?:The )?\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of|and|the|de|la|&|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,5}`

const CREDITS: readonly RegExp[] = [
  new RegExp(String.raw`^Source:? (${NAME})$`, 'u'),
  new RegExp(String.raw`^(?:Quelle|Fuente|Fonte|Источник|Джерело):? (${NAME})$`, 'u'),
  new RegExp(
    // Letter case is told apart in the name: to ignore it there would make “All rights reserved” a part of it.
    String.raw`^(?i:©|\(c\)|Copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?(?i:by )?(${NAME})(?=$|[.,|]|(?i: All rights))`,
    'u',
  ),
  new RegExp(String.raw`^(${NAME}) Newsletters?$`, 'u'),
  new RegExp(String.raw`^\(?At (${NAME}), we `, 'u'),
  new RegExp(String.raw`(?:originally|first) (?:published|appeared) (?:on|in|by) (${NAME})\.?$`, 'u'),
]

/** The outlet that a line credits, or null. A name that only occurs in the article is no credit. */
export function outletIn(line: string): string | null {
  if (line.length > 200) return null
  for (const credit of CREDITS) {
    const name = credit.exec(line)?.[1]
    if (name && /^\p{Lu}/u.test(name)) return name.replace(/[.,]$/, '')
  }
  return null
}
