import { createHash } from 'node:crypto'
import lunr from 'lunr'
import languages from 'lunr-languages/package.json' with { type: 'json' }
import stopWords from '../../../resources/search/stop-words.json' with { type: 'json' }

/** Raise it with every change to how words are found, folded or written down. */
const ANALYSIS = 1

/** Names the rules by which documents are analysed now. What was analysed by others is analysed again. */
export const FINGERPRINT = createHash('sha256')
  .update(JSON.stringify([ANALYSIS, lunr.version, languages.version, stopWords.words]))
  .digest('hex')
  .slice(0, 12)
