import lunr from 'lunr'

/** The stem of a folded word. Lunr's stemmer is Porter's, made for English: words in other letters go through whole. */
export function stemOf(form: string): string {
  const before = known.get(form)
  if (before !== undefined) return before
  if (known.size >= REMEMBERED) known.clear()
  const stem = /^[a-z']+$/.test(form) ? lunr.stemmer(new lunr.Token(form, {})).toString() : form
  known.set(form, stem)
  return stem
}

/** Stems told last: to ask the stemmer takes longer than most that is done with its answer. */
const known = new Map<string, string>()
const REMEMBERED = 100_000
