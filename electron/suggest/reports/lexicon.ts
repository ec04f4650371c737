import cues from '../../../resources/suggest/cues.json' with { type: 'json' }
import learned from '../../../resources/suggest/likelihood.json' with { type: 'json' }
import { wordSet } from '../reading/token.ts'

/** A cue whose frame is asked for, and how it stands: `bare` without a subject. */
export type Voice = 'active' | 'passive' | 'participle' | 'bare'

/** Kinds of verbs that rules ask for beside their frames. */
export type VerbGroup = 'speech' | 'trailing' | 'quoting' | 'any' | 'clausal' | 'telling'

/** The dictionary form of a reporting verb's form, or null for any other word. */
export const lemmaOf = (form: string): string | null => FORMS.get(form) ?? null

/** Whether a verb belongs to a group. */
export const is = (lemma: string | null, group: VerbGroup): boolean =>
  lemma !== null && GROUPS[group].has(lemma)

/** Whether the lexicon knows this verb with this frame. */
export function takes(lemma: string, frame: string, voice: Voice): boolean {
  const frames = FRAMES.get(lemma)
  if (voice === 'bare') return BARE.has(frame) && is(lemma, 'speech') && frames?.has(frame) === true
  return frames?.has(voice === 'passive' ? `passive ${frame}` : frame) ?? false
}

/** Whether a noun reports with this frame: “the claim that”, “criticism of”. */
export const nounTakes = (noun: string, frame: string): boolean => NOUNS.get(noun)?.has(frame) ?? false

/** Nouns that report, or may: how likely they do was learned. */
export const isReportingNoun = (noun: string): boolean => NOUNS.has(noun) || LEARNED_NOUNS.has(noun)

/** Whether a verb has frames of its own; of others only the word was learned. */
export const hasFrames = (lemma: string): boolean => FRAMES.has(lemma)

/** Adjectives that report after “be”: “is confident that”. */
export const ADJECTIVES = wordSet(cues.adjectives)

/** Adjectives of which it was learned how likely they report. */
export const LEARNED_ADJECTIVES = wordSet(learned.adjectives)

const BARE = new Set(['that', 'quote', 'object quote', 'object that'])

const verbsOf = (name: string): readonly string[] =>
  cues.classes.flatMap(({ name: own, verbs }) => (own === name ? verbs.split(' ') : []))

const GROUPS: Readonly<Record<VerbGroup, ReadonlySet<string>>> = {
  speech: new Set(verbsOf('speech')),
  trailing: new Set(['speech', 'thought', 'trailing'].flatMap(verbsOf)),
  quoting: new Set([...verbsOf('speech'), ...verbsOf('quoting'), 'according', ':', '']),
  any: new Set([...verbsOf('speech'), ...cues.groups.acts.split(' ')]),
  clausal: wordSet(cues.groups.clausal),
  telling: wordSet(cues.groups.telling),
}

/** Forms that are nearly always something else. */
const NO_VERBS = ['leading', 'used']

const FRAMES = framesByVerb()
const FORMS = formsOfVerbs()
const NOUNS = invert(Object.entries(cues.nouns))
const LEARNED_NOUNS = wordSet(learned.nouns)

function framesByVerb(): Map<string, Set<string>> {
  const ofClasses = cues.classes.flatMap(({ frames, verbs }) =>
    frames.map((frame) => [frame, verbs] as const),
  )
  const frames = invert([...ofClasses, ...Object.entries(cues.frames)])
  for (const [frame, verbs] of Object.entries(cues.except))
    for (const verb of verbs.split(' ')) frames.get(verb)?.delete(frame)
  return frames
}

/** From `frame → words` to `word → frames`. */
function invert(entries: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [frame, words] of entries)
    for (const word of words.split(' ')) found.set(word, (found.get(word) ?? new Set()).add(frame))
  return found
}

function formsOfVerbs(): Map<string, string> {
  const forms = new Map<string, string>(Object.entries(cues.irregular))
  for (const verb of [...FRAMES.keys(), ...cues.otherVerbs.split(' '), ...wordSet(learned.verbs)])
    for (const form of inflect(verb)) if (!forms.has(form)) forms.set(form, verb)
  for (const form of NO_VERBS) forms.delete(form)
  return forms
}

/** The regular forms of a verb, with either spelling where a last consonant may double. */
function inflect(verb: string): string[] {
  const stem = verb.slice(0, -1)
  const soft = /[^aeiou]y$/.test(verb)
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : soft ? `${stem}ies` : `${verb}s`
  if (verb.endsWith('e')) return [verb, third, `${verb}d`, `${stem}ing`, `${verb}ing`]
  if (soft) return [verb, third, `${stem}ied`, `${verb}ing`]
  const doubled = /[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : null
  return [verb, third, `${verb}ed`, `${verb}ing`, ...(doubled ? [`${doubled}ed`, `${doubled}ing`] : [])]
}
