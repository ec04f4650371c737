import { isOneOf } from '../reading/token.ts'
import type { Report } from '../reports/report.ts'
import type { Judgement } from './judgement.ts'
import {
  ASKS,
  DEMANDS,
  DENIES,
  DOUBTS,
  FALSE,
  NAMES_AS,
  REFUSABLE,
  STATEMENTS,
  TELLS,
  THINKS,
  TURNS_DOWN,
} from './stance-words.ts'

const CLAUSAL =
  /^(?:that|clause|ing|object that|object clause|noun that|around|before|denied before|bare that)$/
const UNDONE =
  /(?:\b(?:not|never|neither|nor|without|avoid\w*|cannot|(?:declin|refus)\w+ to|stopp\w+ short of|short of)|n['’]t) (?:\w+ ){0,2}$/i

/** The stance that the cue itself gives, whatever is reported; null where that depends on the content. `words` is the content. */
export function cueStance(text: string, report: Report, words: string): Judgement | null {
  const { lemma, frame, likelihood } = report
  const before = text.slice(report.sentence.start, report.cue.end).replace(/\S+$/, '')
  if (DENIES.has(lemma)) return ofDenial(report, words, before)
  if (lemma === 'rule' && /^\s*out\b/.test(text.slice(report.cue.end))) return ofRulingOut(report)
  if (DOUBTED.test(text.slice(report.sentence.start, report.cue.start))) return doubt
  if (frame === 'object that' && DENIAL.test(text.slice(report.cue.end, report.content[0]?.start)))
    return { stance: 'denial', hedge: 'certain', because: 'denies it' }
  if (lemma === 'asked' || frame === 'asked') return question
  if (ASKS.has(lemma) && (/whether/.test(frame) || /\?\W*$/.test(words)))
    return lemma === 'question' && report.frame === 'whether' ? doubt : question
  if (DOUBTS.has(lemma) && !report.negated && /^(?:doubts?)$/.test(lemma))
    return isOfNobody(text, report) ? undoubted : doubt
  if (frame === 'evidence') return { stance: 'denial', hedge: 'unclear', because: 'not seen or verified' }
  if (report.negated && THINKS.has(lemma) && /that|clause/.test(frame)) return doubt
  if (withholds(report, words, before) || (lemma === 'comment' && /\bno\s$/.test(before)))
    return { stance: 'comment', hedge: 'unclear', because: 'does not say' }
  if (NAMES_AS.has(lemma) && FALSE.test(words))
    return { stance: 'denial', hedge: 'certain', because: 'calls it untrue' }
  const addressed = /^(?:object to|object|to|prep for|prep on|passive|noun prep \w+)$/.test(frame)
  if ((DEMANDS.has(lemma) || likelihood < 1) && addressed && !NAMES_AS.has(lemma))
    return { stance: 'comment', hedge: 'certain', because: 'asks for it or judges it' }
  return null
}

/** “issued a denial that …” */
const DENIAL = /\b(?:denials?|rejection)\s*$/i

/** “cast doubt on the claim that …” */
const DOUBTED =
  /\b(?:cast|casts|casting|raised|raises|threw) (?:\w+ )?doubts? (?:on|over|about) (?:the |a |any )?$/i

const isOfNobody = (text: string, { source }: Report): boolean =>
  source !== null && /^(?:nobody|no one|none|neither|few)\b/i.test(text.slice(source.start, source.end))

/** “ruled out that the gate was open” says that it was not; “did not rule out” that it may have been. */
const ofRulingOut = ({ negated }: Report): Judgement =>
  negated
    ? { stance: 'claim', hedge: 'possible', because: 'does not rule it out' }
    : { stance: 'denial', hedge: 'certain', because: 'rules it out' }

const undoubted: Judgement = { stance: 'claim', hedge: 'certain', because: 'nobody doubts it' }
const question: Judgement = { stance: 'question', hedge: 'certain', because: 'asks' }
const doubt: Judgement = { stance: 'denial', hedge: 'probable', because: 'doubts it' }

function ofDenial({ lemma, frame, negated }: Report, words: string, before: string): Judgement {
  if (negated || UNDONE.test(before) || /\bneither confirm\w* nor/i.test(before))
    return { stance: 'comment', hedge: 'unclear', because: 'does not deny it' }
  const clause = CLAUSAL.test(frame)
  const statement = STATEMENTS.test(words.split(/\s+/).slice(0, 9).join(' '))
  if (!clause && isRefusal(words))
    return { stance: 'comment', hedge: 'certain', because: 'refuses something' }
  if (TURNS_DOWN.has(lemma) && !clause && !statement && !FALSE.test(words))
    return { stance: 'comment', hedge: 'certain', because: 'turns something down' }
  return { stance: 'denial', hedge: 'certain', because: 'denies it' }
}

/** “denied him a visa”, “denied the prisoner parole”: what can be refused, and no clause. */
const isRefusal = (words: string): boolean =>
  !/^any\b/i.test(words) &&
  (REFUSABLE.test(words) || /\b(?:parole|bail|asylum|entry|visas?|access)\W*$/i.test(words)) &&
  !/\b(?:that|claims?|allegations?|reports?)\b/i.test(words.slice(0, 60))

const REFUSED =
  /^to (?:say|comment|confirm|specify|discuss|answer|respond|disclose|elaborate|identify|reveal|name|provide|give|speak|deny)\b/i

/** “declined to say”, “would not comment”, “did not mention” */
function withholds({ lemma, negated, frame, sentence, cue }: Report, words: string, before: string): boolean {
  if (/^(?:decline|refuse)$/.test(lemma) && REFUSED.test(words)) return true
  if (!TELLS.has(lemma) || frame === 'before') return false
  const group = sentence.tokens.filter(({ start, end }) => start >= cue.start && end <= cue.end)
  const declined = group.some((token) => isOneOf(token, DECLINED)) || UNDONE.test(before.slice(-40))
  return negated || declined
}

const DECLINED = new Set([
  'declined',
  'declines',
  'refused',
  'refuses',
  'decline',
  'refuse',
  'declining',
  'refusing',
])
