import { stampIn } from '../metadata/dates.ts'
import { bylineIn } from '../metadata/byline.ts'
import { roleOf, type LineRole } from './furniture-rules.ts'
import { isUnfinished } from './headings.ts'
import type { Passage } from './passages.ts'

interface Judged extends Passage {
  line: string
  role: LineRole
}

/** A text of more passages is no article but data, and to judge each line would take minutes. */
const MOST_PASSAGES = 20_000
const LONGEST_LINK = 160
const LONGEST_NAVIGATION = 40

/**
 * Marks what belongs to the page and not to the article. Each line is judged by itself, then by its neighbours: the links below
 * "Related news", the words of a menu. A byline is no furniture, it says who wrote; a date stamp is. Sentences are never marked for
 * where they stand.
 */
export function markFurniture(text: string, passages: readonly Passage[]): readonly Passage[] {
  if (passages.length > MOST_PASSAGES) return passages
  const judged = passages.map((passage) => judge(text, passage))
  markLinkLists(judged)
  markMenus(judged)
  markNavigation(judged)
  markTwins(judged)
  return judged.map(({ start, end, kind, group }) => ({ start, end, kind, group }))
}

function judge(text: string, passage: Passage): Judged {
  const line = text.slice(passage.start, passage.end)
  const role = roleOf(line)
  const marked = role === 'furniture' || role === 'link-list' || stampIn(line) !== null
  return { ...passage, line, role, kind: marked ? 'furniture' : passage.kind }
}

/** Below "Related news": list items, or a run of two or more unfinished lines right under it. */
function markLinkLists(judged: readonly Judged[]): void {
  for (const [i, head] of judged.entries()) {
    if (head.role !== 'link-list') continue
    const below = judged.slice(i + 1)
    const items = runOf(below, (each) => each.kind === 'list-item' && each.line.length <= LONGEST_LINK)
    const bare = runOf(below, (each) => each.group === head.group && isUnfinished(each.line))
    for (const each of items.length > 0 ? items : bare.length > 1 ? bare : []) each.kind = 'furniture'
  }
}

/** A block of short lines without a blank between them, some of them furniture, is a menu as a whole. */
function markMenus(judged: readonly Judged[]): void {
  for (const lines of Map.groupBy(judged, (each) => each.group).values()) {
    const known = lines.filter((each) => each.role === 'furniture').length
    const others = lines.filter((each) => each.kind !== 'furniture')
    if (known >= 2 && others.every(isMenuLine)) for (const each of others) each.kind = 'furniture'
  }
}

function isMenuLine({ line }: Judged): boolean {
  return line.length <= LONGEST_NAVIGATION && isUnfinished(line) && bylineIn(line) === null
}

/** "World" is a menu's word only where it touches furniture or the end of the page; elsewhere it may be a heading. */
function markNavigation(judged: readonly Judged[]): void {
  for (const [i, each] of judged.entries()) {
    if (each.role !== 'navigation' || each.kind === 'furniture') continue
    const above = judged[i - 1]
    const below = judged[i + 1]
    if (above?.kind === 'furniture' && (!below || below.kind === 'furniture' || below.role === 'navigation'))
      each.kind = 'furniture'
    else if (i < 8 && below?.kind === 'furniture' && below.group === each.group) each.kind = 'furniture'
  }
}

/** A page often gives the headline twice, the first time as the trail to the article. The second is the headline. */
function markTwins(judged: readonly Judged[]): void {
  const content = judged.filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
  for (const [i, each] of content.entries())
    if (each.line === content[i + 1]?.line && isUnfinished(each.line)) each.kind = 'furniture'
}

function runOf(passages: readonly Judged[], belongs: (each: Judged) => boolean): Judged[] {
  const end = passages.findIndex((each) => !belongs(each))
  return passages.slice(0, end < 0 ? passages.length : end)
}
