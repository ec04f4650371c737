/** A word in a dictionary: its term, then its form. Keys sort by the term first. */
export const keyOf = (term: string, form: string): string => `${term}\0${form}`

export const termOfKey = (key: string): string => key.slice(0, key.indexOf('\0'))
export const formOfKey = (key: string): string => key.slice(key.indexOf('\0') + 1)

/** True for a word that has no term. */
export const isTooCommon = (key: string): boolean => key.charCodeAt(0) === 0
