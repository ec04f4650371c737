import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import { stance } from '../../../shared/model/stance.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import type { Note } from './note.ts'
import {
  annotation,
  annotationPage,
  collection,
  context,
  type Annotation,
  type Resource,
} from './w3c-model.ts'

/** Reads W3C Web Annotations. Throws an AppError `unreadable` that names the rule which the first wrong one breaks. */
export function readW3c(json: unknown): { notes: Note[]; losses: Loss[] } {
  const { items, elsewhere } = annotationsIn(json)
  const notes = items.map((one, index) => {
    const parsed = annotation.safeParse(one)
    if (!parsed.success) throw wrong(`annotation ${index + 1}`, parsed.error)
    return noteOf(parsed.data)
  })
  const what = 'This page of the collection is in a file of its own. Give that file too.'
  return { notes, losses: elsewhere === null ? [] : [{ of: elsewhere, what }] }
}

/** What a file holds, and the address of the page that goes on elsewhere, if one does. */
interface Found {
  readonly items: readonly unknown[]
  readonly elsewhere: string | null
}

/** The annotations of a file. A list has a context in each, as Recogito writes it; everything else one at the top. */
function annotationsIn(json: unknown): Found {
  if (Array.isArray(json)) {
    for (const one of json) checkContext(one)
    return { items: json, elsewhere: null }
  }
  checkContext(json)
  if (annotationPage.safeParse(json).success) return pagesFrom(json)
  const all = collection.safeParse(json)
  if (!all.success || ![all.data.type].flat().includes('AnnotationCollection'))
    return { items: [json], elsewhere: null }
  return pagesFrom(all.data.first)
}

/** Those of a page and of the pages after it, as far as they are in the file. */
function pagesFrom(first: unknown): Found {
  const items: unknown[] = []
  let next = first
  for (;;) {
    const page = annotationPage.safeParse(next)
    if (!page.success) return { items, elsewhere: typeof next === 'string' ? next : null }
    items.push(...page.data.items)
    next = page.data.next
  }
}

function checkContext(json: unknown): void {
  const parsed = z.looseObject({ '@context': context }).safeParse(json)
  if (!parsed.success) throw wrong('the file', parsed.error)
}

function wrong(what: string, error: z.ZodError): AppError {
  const [issue] = error.issues
  const field = issue?.path.join('.') ?? ''
  return new AppError(
    'unreadable',
    `It breaks the standard of Web Annotations: ${what}${field && `, ${field}`}: ${issue?.message ?? 'wrong'}. Nothing was changed.`,
  )
}

function noteOf(one: Annotation): Note {
  const targets = [one.target].flat().filter((target) => typeof target !== 'string')
  const texts = [one.body ?? []].flat().filter((body) => typeof body !== 'string' && body.value !== undefined)
  const bodies = texts as Resource[]
  const selected = targets.flatMap((target) => wordsIn(target.selector) ?? [])
  const [words] = selected
  const ofPurpose = (purpose: string) =>
    bodies.flatMap((body) => ([body.purpose ?? []].flat().includes(purpose) ? (body.value ?? []) : []))
  const classes = ofPurpose('classifying')
  const found = classes.map((value) => stance.safeParse(value.toLowerCase())).find((each) => each.success)
  const isTagging = [one.motivation ?? []].flat().includes('tagging')
  const plain = bodies.flatMap((body) => (body.purpose === undefined ? (body.value ?? []) : []))
  return {
    name: one.id,
    author: nameOf(one.creator) ?? 'unknown',
    created: one.created ?? null,
    modified: one.modified ?? null,
    sources: [one.target].flat().flatMap(sourcesOf),
    words: words ?? null,
    stance: found?.data ?? null,
    speaker: ofPurpose('identifying')[0] ?? null,
    tags: [
      ...ofPurpose('tagging'),
      ...(isTagging ? plain : []),
      ...classes.filter((value) => value !== found?.data),
    ],
    described: pairsIn(ofPurpose('describing')),
    comments: [
      ...ofPurpose('commenting'),
      ...ofPurpose('replying'),
      ...(isTagging ? [] : plain),
      ...(one.bodyValue === undefined ? [] : [one.bodyValue]),
      ...ofPurpose('describing').filter((line) => !PAIR.test(line)),
    ],
    link: linkOf(one, words !== undefined, [...ofPurpose('tagging'), ...plain]),
    unplaceable: words === undefined ? whyNot(targets) : null,
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
