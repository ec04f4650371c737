import type { Id } from '../../../shared/model/identity.ts'
import { choose, type Chosen } from '../../parallels/candidates/candidates.ts'
import { gather, type KeyIndex } from '../../parallels/candidates/gather.ts'
import { sentencesAgree } from '../../parallels/candidates/sentences-agree.ts'
import type { Library, LibraryText } from './library.ts'
import type { TextKeys } from './text-keys.ts'

/** Words that are aligned with others in one step: of a book that is a second, in which nobody is heard. */
const MOST_WORDS = 500_000

/** With how many others a text is aligned in one step. */
export const alignable = ({ compared }: LibraryText): number =>
  Math.max(1, Math.floor(MOST_WORDS / Math.max(1, compared.stems.length)))

/** Which of the documents in an index, by their numbers, are worth aligning with a new one. */
export function chooseCandidates(
  { compared }: LibraryText,
  { copies, rewords }: TextKeys,
  { index, library }: { index: KeyIndex; library: Library },
  documentOf: (number: number) => Id | null,
): Chosen {
  return choose(gather(index, copies, rewords), (number, sentence, place) => {
    const document = documentOf(number)
    const theirs = document === null ? null : library.folded(document)
    return theirs !== null && sentencesAgree(compared, sentence, theirs, place, library.weightOf)
  })
}
