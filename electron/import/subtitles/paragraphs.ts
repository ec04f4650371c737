import type { Cue } from './cues.ts'

/** A pause from which something new begins, in milliseconds. */
const PAUSE = 4000
/** A paragraph ends with the first sentence that ends after so many characters; a sentence that does not end is cut here. */
const ENOUGH = 400
const LONGEST = 1200

/** Words spoken without a rest, `at` the time at which they begin: `00:01:23`. */
export interface SpokenParagraph {
  at: string
  words: string
}

/** Joins cues into paragraphs, so that sentences that run over several cues can be read and quoted as one. */
export function paragraphsOf(cues: readonly Cue[]): SpokenParagraph[] {
  const paragraphs: { start: number; end: number; words: string }[] = []
  for (const { start, end, words } of cues) {
    const open = paragraphs.at(-1)
    if (!open || isOver(open, start, words)) paragraphs.push({ start, end, words })
    // Subtitles that roll up show each line twice.
    else if (!open.words.endsWith(words)) Object.assign(open, { end, words: `${open.words} ${words}` })
    else open.end = end
  }
  return paragraphs.map(({ start, words }) => ({ at: clock(start), words }))
}

function isOver(open: { end: number; words: string }, start: number, words: string): boolean {
  if (start - open.end >= PAUSE || open.words.length >= LONGEST) return true
  // A dash or a name in capitals begins what another speaker says.
  if (/^(?:[-–—] ?\p{L}|>>|[\p{Lu} .]{3,30}:|\p{Lu}[\p{L} .]{2,30}: )/u.test(words)) return true
  return open.words.length >= ENOUGH && /[.!?…]["'”’)]*$/u.test(open.words)
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
