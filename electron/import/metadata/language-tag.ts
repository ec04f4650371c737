/** A declared tag as BCP 47 writes it, or null where it is none: `en_GB` becomes `en-GB`. */
export function languageTag(declared: string): string | null {
  try {
    return Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
