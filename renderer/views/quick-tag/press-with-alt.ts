import type { recentTags } from '../../reader/recent-tags.ts'
import { STANCES } from '../../ui/stance-words.ts'
import { isAltKey } from './alt-keys.ts'
import type { Draft } from './use-draft.ts'

/** What is typed into. The other parts come back to the speaker, with whom the statement is made. */
export type Part = 'speaker' | 'said' | 'proposition'

/** The places of the recent tags, as their commands are numbered. */
const TAG_PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

interface Popover {
  draft: Draft
  offered: ReturnType<typeof recentTags>
  open(part: Part): void
}

/** With Alt the keys that change a statement in the text change it while it is made. Says whether it was one of them. */
export function pressWithAlt(pressed: KeyboardEvent, { draft, offered, open }: Popover): boolean {
  const stance = STANCES.find((one) => isAltKey(pressed, `mark.${one.stance}`))?.stance
  const tag = offered[TAG_PLACES.findIndex((place) => isAltKey(pressed, `mark.tag-${place}`))]
  if (isAltKey(pressed, 'mark.said')) open('said')
  else if (stance) draft.set({ stance })
  else if (isAltKey(pressed, 'mark.proposition')) open('proposition')
  else if (tag) draft.toggleTag(tag.id)
  else return false
  return true
}
