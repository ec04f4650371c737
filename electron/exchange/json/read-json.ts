import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import { project, type Project } from '../../../shared/model/project.ts'
import { checkProject } from '../check-project.ts'
import { toUtf16 } from './code-points.ts'
import { JSON_FORMAT } from './write-json.ts'

/**
 * Reads a project from JSON that was parsed. Throws an AppError: `newer-schema` for a version that this program does not know,
 * `unreadable` where a field is wrong or the project does not hang together.
 */
export function readProjectJson(value: unknown): Project {
  const { version, unit } = parsed(head, value)
  if (version > JSON_FORMAT.version)
    throw new AppError(
      'newer-schema',
      `This project was written by a newer Gainsay (version ${version}; this one reads ${JSON_FORMAT.version}). Nothing was changed.`,
    )
  if (unit !== JSON_FORMAT.unit)
    throw new AppError('unreadable', `Its offsets count “${unit}”, not code points. Nothing was changed.`)
  return checkProject(toUtf16(parsed(projectJson, value)))
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.join('.') || 'the file'
  throw new AppError(
    'unreadable',
    `This is no project that can be read: ${where}: ${issue?.message ?? 'wrong'}. Nothing was changed.`,
  )
}

const head = z.object({
  format: z.literal(JSON_FORMAT.format),
  version: z.number().int().positive(),
  unit: z.string(),
})

const original = z.base64('is not base64').transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
const { former, original: _, ...fields } = project.shape.documents.element.shape
const document = z.object({
  ...fields,
  original: original.nullable(),
  former: z.array(former.unwrap().element.extend({ bytes: original })).optional(),
})
const projectJson = project.extend({ documents: z.array(document) })
