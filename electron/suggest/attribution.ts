import words from '../../resources/suggest/speakers.json' with { type: 'json' }
import { isCertain, type Mention } from './names.ts'
import { sentencesIn, type Span } from './sentences.ts'

/** A reporting word (UTF-16 units, end excluded) and the one whose words it reports. */
export interface Attribution extends Span {
  speaker: Mention
}

/** Who speaks: a name, or a word that points back to one. */
type Subject = { name: Mention } | { pointer: string }

/**
 * The attributions of some paragraphs in text order, with "he", "the ministry" and "the Defence Secretary" traced back to the
 * name they stand for. `mentions` are the names of the same paragraphs, in text order.
 */
export function attributionsIn(
  text: string,
  paragraphs: readonly Span[],
  mentions: readonly Mention[],
): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of paragraphs.flatMap(({ start, end }) => sentencesIn(text, start, end))) {
    const names = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    for (const verb of verbsIn(text, sentence)) {
      const subject = subjectOf(text, sentence, verb, names)
      const speaker = subject === null ? null : nameOf(text, subject, verb, mentions, found)
      if (speaker !== null) found.push({ ...verb, speaker })
    }
  }
  return found
}

const VERB = new RegExp(
  `(?<![\\p{L}])(?:[Aa]ccording to|по словам|По словам|${words.reportingVerbs.join('|')})(?![\\p{L}])`,
  'gu',
)

function verbsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(VERB)].map(({ 0: verb, index }) => ({
    start: start + index,
    end: start + index + verb.length,
  }))
}

function subjectOf(text: string, sentence: Span, verb: Span, names: readonly Mention[]): Subject | null {
  const before = text.slice(sentence.start, verb.start)
  const after = text.slice(verb.end, sentence.end)
  if (/^(?:according|по )/i.test(text.slice(verb.start, verb.end))) return inClause(after, verb.end, names)
  const inverted = AFTER_QUOTE.test(before) ? inClause(after, verb.end, names) : null
  return inverted ?? inFront(before, sentence.start, names)
}

/** `…,” said`, `…, said`, `…», — заявил`: the one who speaks comes next. */
const AFTER_QUOTE = /[,"”’»?!]\s*(?:[—–-]\s*)?(?:has |had |have )?$/

/** The speaker in the words after the verb: the last person before a comma, else the first body, else a pointer. */
function inClause(after: string, offset: number, names: readonly Mention[]): Subject | null {
  const length = /[,;:.“"](?=\s|$|["“])|["“]|\s(?:that|in|on|at|to|during|after|before|who|from)\s/.exec(
    after,
  )?.index
  const clause = after.slice(0, length ?? after.length)
  const here = names.filter(({ start, end }) => start >= offset && end <= offset + clause.length)
  const name = here.findLast(({ kind }) => kind === 'person') ?? here[0]
  if (name !== undefined) return { name }
  const pointer = POINTER_FIRST.exec(clause)?.[1]
  return pointer === undefined ? null : { pointer }
}

const POINTING = `he|she|it|they|он|она|они|(?:the|his|her|its|their)\\s(?:[\\p{L}-]+\\s){0,3}?(?:${[...words.roles, ...words.bodyNouns].join('|')})`
const POINTER_FIRST = new RegExp(`^\\s*(${POINTING})(?![\\p{L}])`, 'iu')

/** Words that may stand between a name and its verb, beside a clause between commas. */
const BETWEEN = `(?:,[^,“”"]{1,160},)?(?:\\s+(?:has|have|had|also|then|later|who|further|again|on|in|early|late|this|last|that|morning|evening|afternoon|night|week|today|yesterday|earlier|previously|once|publicly|officially|reportedly|again|${words.roles.join('|')}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\\p{Ll}+ly))*\\s*`
const ONLY_BETWEEN = new RegExp(`^(?:['’]s)?${BETWEEN}$`, 'u')
const POINTER_LAST = new RegExp(`(?<![\\p{L}])(${POINTING})${BETWEEN}$`, 'iu')

/**
 * The speaker in the words before the verb: the nearest name or pointer with nothing of weight between. In “Its spokeswoman,
 * Petra Halvin, denied” the name that explains the pointer speaks.
 */
function inFront(before: string, offset: number, names: readonly Mention[]): Subject | null {
  const name = names.findLast(
    ({ end }) => end <= offset + before.length && ONLY_BETWEEN.test(before.slice(end - offset)),
  )
  if (name !== undefined) return { name }
  const pointer = POINTER_LAST.exec(before.slice(-240))
  if (pointer?.[1] === undefined) return null
  const end = before.length - (pointer[0].length - pointer[1].length)
  const apposed = names.find((one) => /^,\s*$/.test(before.slice(end, one.start - offset)))
  return apposed === undefined ? { pointer: pointer[1] } : { name: apposed }
}

/** The name that a subject stands for, as far as the text has told it yet. */
function nameOf(
  text: string,
  subject: Subject,
  verb: Span,
  mentions: readonly Mention[],
  told: readonly Attribution[],
): Mention | null {
  if ('name' in subject) return subject.name
  const earlier = mentions.filter(({ end }) => end <= verb.start)
  const pointer = subject.pointer.toLowerCase().replace(/^(?:the|his|her|its|their)\s/, '')
  const noun = pointer.split(/\s/).at(-1) ?? ''
  if (words.bodyNouns.includes(noun))
    return earlier.findLast(({ name }) => name.toLowerCase().endsWith(noun)) ?? null
  const kind = /^(?:it|they|они)$/.test(pointer) ? 'body' : 'person'
  const alike = earlier.filter((mention) => mention.kind === kind && isCertain(mention, mentions))
  const byRole = alike.findLast(
    ({ role }) => words.roles.includes(noun) && role.toLowerCase().endsWith(pointer),
  )
  const lastTold = told.findLast(({ speaker }) => speaker.kind === kind)
  const opening = alike.findLast(
    (mention) => mention.start > (lastTold?.start ?? -1) && opensSentence(text, mention),
  )
  return byRole ?? opening ?? lastTold?.speaker ?? alike.at(-1) ?? null
}

/** "Blinken departed for Kiev. He emphasized …": the one a sentence begins with is the one the next goes on about. */
function opensSentence(text: string, { start, role }: Mention): boolean {
  const before = text.slice(Math.max(0, start - role.length - 60), start)
  const lead = role === '' ? before : before.slice(0, before.lastIndexOf(role))
  return /(?:^|[.!?…]["”]?\s|\n)\s*(?:(?:On|In|At|After|Before|Earlier|Later|Meanwhile|However)\b[^,.\n]{0,40},?\s)?$/.test(
    lead,
  )
}
