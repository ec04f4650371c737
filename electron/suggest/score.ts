import type { Stance } from '../../shared/model/stance.ts'
import type { Report } from './reports/report.ts'

/** Verbs whose clauses are thoughts and impressions rather than statements. */
const SOFT =
  /^(?:want|vow|hope|seem|appear|know|feel|see|decide|think|hear|wish|regret|dream|forget|remember|imagine|guess|figure|understand)$/
const STATEMENT =
  /^(?:that|clause|quote|object that|object clause|object quote|colon|next|headline|transcript|according|before|inverted|around|loose quotation|signed|evidence|denied before|noun that|passive)$/
/** Verbs whose object tells what is so: “announced the end of the drills”. */
const STATES = /^(?:announce|allege|claim|confirm|estimate|predict|report)$/
/** “is believed to have left”: what somebody holds to be so, whoever it is. */
const HELD = /^(?:allege|assume|believe|fear|know|report|rumor|say|suspect|think|understand)$/
const DESCRIBES = /^(?:brand|characterize|depict|describe|label|portray)$/
const LEAST_WORDS = 3

/** Precision of each rank, as measured on articles that the rules were not made for. What was learned says its own. */
const BY_RANK: Readonly<Record<number, number>> = { 1: 0.94, 2: 0.88, 3: 0.89, 4: 0.66, 5: 0.58 }

/** How good a suggestion is by the way in which it was found; statements come first, attitudes and acts on request. */
export function scoreOf(
  { rank, frame, lemma, likelihood, voice, content }: Report,
  stance: Stance,
  words: number,
): { score: number; tier: 1 | 2 } {
  const base = BY_RANK[rank] ?? likelihood
  const soft = SOFT.test(lemma)
  const denial = stance === 'denial'
  const states =
    (STATEMENT.test(frame) && !soft) ||
    (frame === 'to' && lemma === 'claim') ||
    (frame === 'object as' && DESCRIBES.test(lemma)) ||
    (frame === 'to' && voice === 'passive' && HELD.test(lemma) && content.length > 1) ||
    (/^object(?: to)?$/.test(frame) && STATES.test(lemma))
  const statement = likelihood === 1 && (states || denial)
  const score = soft ? base * 0.7 : base
  return {
    score: Math.round(score * 100) / 100,
    tier: statement && words >= (denial ? 2 : LEAST_WORDS) ? 1 : 2,
  }
}
