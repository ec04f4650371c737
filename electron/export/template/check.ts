import Mustache from 'mustache'
import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ExportTemplate } from '../../../shared/contract/exports.ts'
import { closest } from '../../../shared/query/closest.ts'
import type { TemplateProblem } from './template-problem.ts'
import { unsafePlaces } from './unsafe-places.ts'
import { templateView } from './view.ts'

/** Refuses a template that cannot be read, names what there is not, or would let words of a source be more than words. */
export function checkTemplate(template: ExportTemplate): void {
  const problems = [...unsafePlaces(template), ...problemsOfNames(template)].toSorted((a, b) => a.at - b.at)
  if (problems.length === 0) return
  const told = problems.slice(0, 5).map(({ at, words }) => `Line ${lineOf(template.text, at)}: ${words}`)
  throw new AppError(
    'invalid-input',
    `The template “${template.name}” cannot be used. ${told.join(' ')} Nothing was written.`,
  )
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

function problemsOfNames({ text }: ExportTemplate): TemplateProblem[] {
  try {
    return namesIn(z.array(token).parse(Mustache.parse(text)), [templateView])
  } catch (error) {
    if (error instanceof z.ZodError || !(error instanceof Error)) throw error
    // “Unclosed section "groups" at 120”
    const [, words = error.message, at = '0'] = /^(.*) at (\d+)$/.exec(error.message) ?? []
    return [{ at: Number(at), words: `${words}.` }]
  }
}

/** A piece of a template as the library parses it: kind, what it names or says, start, end, and of a section what is in it. */
const token: z.ZodType<Token> = z.lazy(() =>
  z
    .tuple([z.string(), z.string(), z.number(), z.number()])
    .rest(z.unknown())
    .transform(([kind, name, start, , inner]) => ({
      kind,
      name,
      start,
      inner: Array.isArray(inner) ? z.array(token).parse(inner) : [],
    })),
)

interface Token {
  kind: string
  name: string
  start: number
  inner: Token[]
}

/** Names are looked up as the library does: in the innermost section first, then outwards. */
function namesIn(tokens: readonly Token[], scopes: readonly z.ZodType[]): TemplateProblem[] {
  return tokens.flatMap(({ kind, name, start, inner }) => {
    if (kind === '>') return [{ at: start, words: `a template cannot bring in another, “${name}”.` }]
    if (kind === '=') return [{ at: start, words: 'the braces cannot be changed for other signs.' }]
    if (!['name', '&', '#', '^'].includes(kind)) return []
    const found = lookUp(name, scopes)
    if (found === null) return [{ at: start, words: unknown(name, scopes) }]
    const within = kind === '#' ? [...scopes, elementOf(found)] : scopes
    return namesIn(inner, within)
  })
}

function lookUp(name: string, scopes: readonly z.ZodType[]): z.ZodType | null {
  const [innermost] = scopes.slice(-1)
  if (name === '.') return innermost ?? null
  const [first = '', ...rest] = name.split('.')
  const start = scopes.findLast((scope) => first in shapeOf(scope))
  return rest.reduce<z.ZodType | null>(
    (scope, part) => (scope === null ? null : (shapeOf(scope)[part] ?? null)),
    start === undefined ? null : (shapeOf(start)[first] ?? null),
  )
}

const shapeOf = (scope: z.ZodType): Readonly<Record<string, z.ZodType>> =>
  scope instanceof z.ZodObject ? scope.shape : {}

const elementOf = (found: z.ZodType): z.ZodType =>
  found instanceof z.ZodArray && found.element instanceof z.ZodType ? found.element : found

function unknown(name: string, scopes: readonly z.ZodType[]): string {
  const known = scopes.toReversed().flatMap((scope) => Object.keys(shapeOf(scope)))
  const near = closest(name.split('.')[0] ?? name, known)
  const meant = near === undefined ? '.' : `; is “${near}” meant?`
  return `there is nothing called “${name}” here${meant}`
}
