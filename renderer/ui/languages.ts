const names = new Intl.DisplayNames('en', { type: 'language' })

/** The English name of a BCP 47 tag, or the tag itself where it has none or is not one. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
