import { z } from 'zod'

/** An IRI, or a reference within the file such as Recogito writes. */
const iri = z.string().regex(/^(?:[a-z][a-z0-9+.-]*:\S+|#\S+)$/i, 'is no address')
const moment = z.iso.datetime({ offset: true, error: 'is no moment such as 2015-01-28T12:00:00Z' })
const oneOrMore = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(1)])
const direction = z.enum(['ltr', 'rtl', 'auto'])

const agent = z.union([iri, z.looseObject({ id: iri.optional(), name: oneOrMore(z.string()).optional() })])

/** Any resource: bodies and targets share these rules of the standard (3.2, 3.3). */
const resource = z
  .looseObject({
    id: iri.optional(),
    type: oneOrMore(z.string()).optional(),
    format: oneOrMore(z.string()).optional(),
    language: oneOrMore(z.string()).optional(),
    textDirection: direction.optional(),
    processingLanguage: z.string().optional(),
    value: z.string().optional(),
    purpose: oneOrMore(z.string()).optional(),
    source: z.union([iri, z.looseObject({ id: iri.optional() })]).optional(),
    selector: z.unknown().optional(),
    items: z.array(z.unknown()).optional(),
    creator: oneOrMore(agent).optional(),
    created: moment.optional(),
    modified: moment.optional(),
    rights: oneOrMore(iri).optional(),
  })
  .superRefine((one, context) => {
    const types = [one.type ?? []].flat()
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    if (types.includes('TextualBody') && one.value === undefined) say('is text without a value')
    if (one.items !== undefined && types.filter((type) => SETS.includes(type)).length !== 1)
      say('has items and is not one of Choice, List, Composite and Independents')
    const isSpecific = types.includes('SpecificResource')
    if (isSpecific && one.source === undefined && one.selector === undefined)
      say('is a part without a source')
    for (const selector of [one.selector ?? []].flat()) {
      const fragment = z.looseObject({ type: z.literal('FragmentSelector') }).safeParse(selector)
      if (fragment.success && typeof fragment.data['value'] !== 'string')
        say('has a fragment without one value')
    }
  })

const SETS = ['Choice', 'List', 'Composite', 'Independents']
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** The context, which says by which words an annotation is written (3.1). */
export const context = z
  .union([z.string(), z.array(z.unknown())])
  .refine((given) => [given].flat().includes(CONTEXT), `does not name ${CONTEXT}`)

/** An annotation of the Recommendation of 23 February 2017, by those of its rules that say MUST and concern what is read here. */
export const annotation = z
  .looseObject({
    id: iri,
    type: z
      .union([z.string(), z.array(z.string())])
      .refine((given) => [given].flat().includes('Annotation'), 'is not “Annotation”'),
    motivation: oneOrMore(z.string()).optional(),
    body: oneOrMore(z.union([iri, resource])).optional(),
    bodyValue: z.string().optional(),
    target: oneOrMore(z.union([iri, resource])),
    creator: oneOrMore(agent).optional(),
    generator: oneOrMore(agent).optional(),
    created: moment.optional(),
    modified: moment.optional(),
    generated: moment.optional(),
    rights: oneOrMore(iri).optional(),
    via: oneOrMore(iri).optional(),
    canonical: iri.optional(),
  })
  .refine((one) => one.body === undefined || one.bodyValue === undefined, 'has a body and a bodyValue')
export type Annotation = z.infer<typeof annotation>
export type Resource = z.infer<typeof resource>

/** What can stand at the top of a file: one annotation, a page of them, a collection with its first page, or a plain list. */
const page = z.looseObject({
  type: z.literal('AnnotationPage'),
  items: z.array(z.unknown()),
  next: z.unknown().optional(),
})
export const collection = z.looseObject({
  type: z.union([z.literal('AnnotationCollection'), z.array(z.string())]),
  first: z.union([z.string(), page]).optional(),
})
export const annotationPage = page
