import { arabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import { ukrainian } from './ukrainian.ts'
import type { DateTerms } from './date-terms.ts'

/** English first: it is what the program itself is written in. No words of two languages mean different dates. */
export const LANGUAGES: readonly DateTerms[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  russian,
  ukrainian,
  arabic,
  chinese,
]
