import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import type { Note } from './note.ts'
import { annotation, annotationPage, collection, context } from './w3c-model.ts'
import { noteOf } from './w3c-note.ts'

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
