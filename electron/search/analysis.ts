import { termOf as termIn } from './languages.ts'

/** The term of a word in English, or null for a word too common to help. */
export const termOf = (written: string): string | null => termIn(written, 'en') || null
