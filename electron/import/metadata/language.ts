import { eld } from 'eld/small'

/** Fewer letters than this say nothing reliable. */
const LEAST = 40
/** The detector's time grows with the length, and its answer hardly changes after this. */
const ENOUGH = 500

/** The BCP 47 tag of the language of `text`, or null where there is too little of it. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, ENOUGH)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST) return null
  return eld.detect(sample).language || null
}
