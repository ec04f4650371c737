import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { isNominal, isOneOf, wordSet, type Token } from '../reading/token.ts'
import { phraseEnd, phraseStart } from './noun-phrase.ts'
import type { Found } from './report.ts'
import { subjectOfClauseBefore, type Subject } from './subject.ts'
import type { VerbReading } from './verb-reading.ts'

type Tokens = readonly Token[]

/** Who says what stands behind a verb: its subject; in the passive whom “by” names; of an infinitive who is to do it. */
export const whoReports = (reading: VerbReading, frame: string): Found['source'] =>
  reading.group.passive
    ? agentOf(reading, frame)
    : (spanOfSubject(reading.subject ?? controllerOf(reading.tokens, reading.group)) ?? namedBehind(reading))

const spanOfSubject = (subject: Subject | null): Found['source'] => subject && [subject.first, subject.last]

/** `Writes Berg, “…”`: a verb that opens the sentence has its subject behind it. */
const namedBehind = ({ group, complement: { frame, object, from } }: VerbReading): Found['source'] =>
  group.first === 0 && !group.participle && frame === 'object quote' && object !== null
    ? [object, from - 2]
    : null

const FARTHEST_AGENT = 12

function agentOf({ tokens, group, subject, complement }: VerbReading, frame: string): Found['source'] {
  // In “it was stressed that the gate had been closed by the port” the port only closes it.
  const end = frame === 'that' ? complement.from : group.verb + FARTHEST_AGENT
  const by = tokens.findIndex((token, at) => at > group.verb && at < end && token.lower === 'by')
  const last = by < 0 ? -1 : phraseEnd(tokens, by + 1)
  if (by > 0 && last > by) return [by + 1, last]
  return /^(?:that|prep about|whether)$/.test(frame) && subject ? [subject.first, subject.last] : null
}

const THINGS = wordSet(`${words.things.join(' ')} experiment profile status test trial`)

/** “updated her page to say”: a page says nothing by itself, so it is who updated it. “drove thousands to say”: the thousands do. */
const isThing = (token: Token | undefined): boolean => isOneOf(token, THINGS)

/** Who is to do what an infinitive says: “drove thousands to demand”, “hopes to criticize”. */
function controllerOf(tokens: Tokens, group: VerbReading['group']): Subject | null {
  if (!group.infinitive) return null
  const before = tokens[group.first - 1]?.lower === 'to' ? group.first - 2 : group.first - 1
  if (isNominal(tokens[before]) && !isThing(tokens[before]))
    return { first: phraseStart(tokens, before), last: before, kind: 'phrase' }
  return subjectOfClauseBefore(tokens, group.first)
}
