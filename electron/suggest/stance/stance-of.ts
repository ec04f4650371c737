import type { Hedge } from '../../../shared/model/stance.ts'
import type { Token } from '../reading/token.ts'
import type { Report } from '../reports/report.ts'
import { contentStance } from './content-stance.ts'
import type { Judgement } from './judgement.ts'
import { cueStance } from './cue-stance.ts'

/** The stance of a report towards what it reports, how sure its speaker sounds, and what told so. `words` are those of the content. */
export function stanceOf(text: string, report: Report, words: readonly Token[]): Judgement {
  const said = text.slice(words[0]?.start, words.at(-1)?.end)
  const byCue = cueStance(text, report, said)
  if (byCue !== null) return byCue
  if (/\?["”’'»]*$/.test(said)) return { stance: 'question', hedge: 'certain', because: 'asks' }
  const judged = contentStance(words)
  return judged.hedge === 'certain' ? { ...judged, hedge: hedgeOf(said, report.lemma) } : judged
}

const POSSIBLE = /\b(?:may|might|could|possibly|perhaps|reportedly|allegedly|apparently)\b/i
const PROBABLE = /\b(?:likely|probably|is expected|are expected|believed)\b/i
const HINTS = /^(?:suggest|speculate|hint|imply|signal)$/
const BELIEVES = /^(?:believe|think|expect|predict|estimate|assume|suspect|forecast|doubt|fear|hope|reckon)$/
/** Only the beginning is read: a hedge far into a long quotation is about something else. */
const REACH = 160

function hedgeOf(said: string, lemma: string): Hedge {
  const start = said.slice(0, REACH)
  if (/\b(?:unclear|not known|unknown|uncertain)\b/i.test(start)) return 'unclear'
  if (POSSIBLE.test(start) || HINTS.test(lemma)) return 'possible'
  return PROBABLE.test(start) || BELIEVES.test(lemma) ? 'probable' : 'certain'
}
