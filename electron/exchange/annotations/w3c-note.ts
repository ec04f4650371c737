import { z } from 'zod'
import { stance } from '../../../shared/model/stance.ts'
import type { Note } from './note.ts'
import type { Annotation, Resource } from './w3c-model.ts'

/** What an annotation of the standard says of a text, by the purposes of its bodies. */
export function noteOf(one: Annotation): Note {
  const targets = [one.target].flat().filter((target) => typeof target !== 'string')
  const [words] = targets.flatMap((target) => wordsIn(target.selector) ?? [])
  const said = saidBy(one)
  const classes = said.for('classifying')
  const known = classes.map((value) => stance.safeParse(value.toLowerCase())).find((each) => each.success)
  const described = said.for('describing')
  return {
    name: one.id,
    author: nameOf(one.creator) ?? 'unknown',
    created: one.created ?? null,
    modified: one.modified ?? null,
    sources: [one.target].flat().flatMap(sourcesOf),
    words: words ?? null,
    stance: known?.data ?? null,
    speaker: said.for('identifying')[0] ?? null,
    tags: [...said.asTags, ...classes.filter((value) => value !== known?.data)],
    described: pairsIn(described),
    comments: [...said.asComments, ...described.filter((line) => !PAIR.test(line))],
    link: linkOf(one, words !== undefined, [...said.for('tagging'), ...said.plain]),
    unplaceable: words === undefined ? whyNot(targets) : null,
  }
}

/** The words of the bodies, by what they are for. Those that do not say so are comments, or tags where the annotation is there to tag. */
function saidBy({ body, bodyValue, motivation }: Annotation) {
  const texts = [body ?? []].flat().flatMap((one) => {
    if (typeof one === 'string' || one.value === undefined) return []
    return [{ value: one.value, purposes: [one.purpose ?? []].flat(), isPlain: one.purpose === undefined }]
  })
  const forPurpose = (purpose: string) =>
    texts.flatMap(({ value, purposes }) => (purposes.includes(purpose) ? [value] : []))
  const plain = texts.flatMap(({ value, isPlain }) => (isPlain ? [value] : []))
  const isTagging = [motivation ?? []].flat().includes('tagging')
  return {
    for: forPurpose,
    plain,
    asTags: [...forPurpose('tagging'), ...(isTagging ? plain : [])],
    asComments: [
      ...forPurpose('commenting'),
      ...forPurpose('replying'),
      ...(isTagging ? [] : plain),
      ...(bodyValue === undefined ? [] : [bodyValue]),
    ],
  }
}

/** What a note of the motivation “linking” connects: the words that it marks or else its targets, then what its bodies point to. */
function linkOf(
  { id, motivation, target, body }: Annotation,
  marksWords: boolean,
  kinds: readonly string[],
): Note['link'] {
  if (![motivation ?? []].flat().includes('linking')) return null
  const pointed = [body ?? []].flat().filter((one) => typeof one === 'string' || one.value === undefined)
  const from = marksWords ? [id] : [target].flat()
  const ends = [...from, ...pointed].flatMap((one) => sourcesOf(one)[0] ?? [])
  return { kind: kinds[0]?.trim() || 'is linked to', ends }
}

const quoteSelector = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
const refined = z.looseObject({ refinedBy: z.unknown() })

/** The quote among selectors, which may stand in one that another refines. */
function wordsIn(selector: unknown): Note['words'] | undefined {
  for (const one of [selector].flat()) {
    const quote = quoteSelector.safeParse(one)
    if (quote.success) {
      const { exact, prefix = '', suffix = '' } = quote.data
      return { exact, prefix, suffix }
    }
    const inner = refined.safeParse(one)
    const found = inner.success ? wordsIn(inner.data.refinedBy) : undefined
    if (found) return found
  }
  return undefined
}

function whyNot(targets: readonly Resource[]): string {
  const selectors = targets.flatMap(({ selector }) => [selector ?? []].flat())
  const hasPosition = selectors.some(
    (one) => z.looseObject({ type: z.literal('TextPositionSelector') }).safeParse(one).success,
  )
  return hasPosition
    ? 'It names a position and no words by which that could be checked.'
    : 'It marks no words of a text.'
}

const sourcesOf = (target: string | Resource): string[] => {
  if (typeof target === 'string') return [target]
  const { id, source } = target
  if (typeof source === 'string') return [source]
  const via = z.looseObject({ via: z.string() }).safeParse(source)
  return [source?.id ?? id ?? [], via.success ? via.data.via : []].flat()
}

const named = z.looseObject({ name: z.union([z.string(), z.array(z.string())]) })

function nameOf(creator: unknown): string | null {
  const [first] = [creator].flat()
  if (typeof first === 'string') return first
  const parsed = named.safeParse(first)
  return parsed.success ? ([parsed.data.name].flat()[0] ?? null) : null
}

/** The keys of our own export. */
const PAIR = /^(proposition|said|hedge|information credibility|reported|cue|found by): (.*)$/s

const pairsIn = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap((line) =>
      [...line.matchAll(new RegExp(PAIR, 'gs'))].map(([, key = '', value = '']) => [key, value]),
    ),
  )
