const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The English name of a BCP 47 tag, or the tag itself where it has none or is not one. */
export const languageName = (tag: string): string => languageHint(tag) ?? tag

/** What is wrong with a language as typed, or null. Nothing is wrong with an empty field. */
export function checkLanguage(typed: string): string | null {
  if (typed.trim() === '' || languageHint(typed) !== null) return null
  return 'Write the tag of a language: en, de, uk, pt-BR, zh-Hant.'
}

/** The name of the language that a typed tag stands for, or null where there is none. */
export function languageHint(tag: string): string | null {
  try {
    return names.of(tag.trim()) ?? null
  } catch {
    return null
  }
}
