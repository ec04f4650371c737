import lunr from 'lunr'
import stopWords from '../../resources/search/stop-words.json' with { type: 'json' }

const stopped = new Set(stopWords.words)
const known = new Map<string, string | null>()
const REMEMBERED = 200_000

/** The term under which a folded word is indexed and looked up, or null for a word too common to help. */
export function termOf(form: string): string | null {
  const seen = known.get(form)
  if (seen !== undefined) return seen
  if (known.size >= REMEMBERED) known.clear()
  const term = stopped.has(form) ? null : stemmed(form)
  known.set(form, term)
  return term
}

/** Lunr's stemmer is Porter's, made for English: words in other scripts go through whole. */
function stemmed(form: string): string {
  return /^[a-z']+$/.test(form) ? lunr.stemmer(new lunr.Token(form, {})).toString() : form
}
