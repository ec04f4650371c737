import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { z } from 'zod'

const number = z.number()
const rect = z.tuple([number, number, number, number])

/** A field of a form that a person filled in (ISO 32000-1, 12.7.4): words that were typed, or chosen from a list. */
const field = z.object({
  fieldType: z.enum(['Tx', 'Ch']),
  fieldValue: z.union([z.string(), z.array(z.string()).transform((chosen) => chosen.join(', '))]),
  rect,
  hidden: z.literal(false),
  password: z.literal(false).optional(),
})

/** A note that somebody put on the page (12.5.6). A popup repeats the note that it belongs to. */
const comment = z.object({
  subtype: z.string().refine((subtype) => !/^(?:Widget|Link|Popup)$/.test(subtype)),
  contentsObj: z.object({ str: z.string().trim().min(1) }),
  titleObj: z.object({ str: z.string() }).optional(),
})

/** The words in the fields of a page, as if they were drawn there. */
export function fieldsIn(annotations: readonly unknown[]): TextItem[] {
  return annotations.flatMap((annotation) => {
    const found = field.safeParse(annotation)
    return found.success ? linesOf(found.data) : []
  })
}

function linesOf({ fieldValue, rect: [left, bottom, right, top] }: z.infer<typeof field>): TextItem[] {
  const lines = fieldValue.split(/[\r\n]+/)
  const size = Math.max(1, Math.min(10, ((top - bottom) / lines.length) * 0.7))
  const first = lines.length > 1 ? top - size : bottom + (top - bottom - size) / 2 + size * 0.2
  return lines.map((str, i) => ({
    str,
    dir: 'ltr',
    transform: [size, 0, 0, size, left, first - i * size * 1.2],
    width: Math.min(right - left, str.length * size * 0.5),
    height: size,
    fontName: 'field',
    hasEOL: true,
  }))
}

/** What others wrote on a page, with their names where they gave one. */
export function commentsIn(annotations: readonly unknown[]): string[] {
  return annotations.flatMap((annotation) => {
    const found = comment.safeParse(annotation)
    if (!found.success) return []
    const { contentsObj, titleObj } = found.data
    return [titleObj?.str ? `${titleObj.str}: ${contentsObj.str}` : contentsObj.str]
  })
}
