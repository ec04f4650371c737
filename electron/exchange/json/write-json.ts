import type { Project } from '../../../shared/model/project.ts'
import { toCodePoints } from './code-points.ts'

/** `version` goes up when a field changes its meaning; a reader refuses one that it does not know. */
export const JSON_FORMAT = { format: 'gainsay-project', version: 1, unit: 'code points' } as const

/**
 * A project as UTF-8 JSON, one thing a line, so that two of them can be compared line by line. Originals as base64, offsets as
 * code points. The same project gives the same bytes.
 */
export function writeJson(project: Project): Uint8Array {
  const { workspace, note, lastNumber, ...lists } = toCodePoints(project)
  const plain = { ...JSON_FORMAT, workspace, note, lastNumber }
  const documents = lists.documents.map(({ original, former, ...fields }) => ({
    ...fields,
    original: original && base64(original),
    ...(former && { former: former.map(({ bytes, ...file }) => ({ ...file, bytes: base64(bytes) })) }),
  }))
  const lines = [
    ...Object.entries(plain).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...Object.entries({ ...lists, documents }).map(
      ([name, list]) => `${JSON.stringify(name)}: ${listed(list)}`,
    ),
  ]
  return Buffer.from(`{\n${lines.join(',\n')}\n}\n`)
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const listed = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`
