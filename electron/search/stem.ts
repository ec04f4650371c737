import lunr from 'lunr'

/** The stem of a folded word. Lunr's stemmer is Porter's, made for English: words in other letters go through whole. */
export const stemOf = (form: string): string =>
  /^[a-z']+$/.test(form) ? lunr.stemmer(new lunr.Token(form, {})).toString() : form
