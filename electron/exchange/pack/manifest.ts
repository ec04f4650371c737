import { createHash } from 'node:crypto'
import { z } from 'zod'

export const MANIFEST = 'gainsay-pack.json'
export const PROJECT = 'project.json'
export const SUMS = 'SHA256SUMS'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What is in an evidence pack: every file with its hash, but for the manifest itself, and of which document each original is. */
export const manifest = z.object({
  format: z.literal('gainsay-pack'),
  version: z.number().int().positive(),
  workspace: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int(), sha256 })),
  originals: z.array(
    z.object({ document: z.string(), path: z.string(), sha256, fileName: z.string(), current: z.boolean() }),
  ),
})
export type Manifest = z.infer<typeof manifest>

export const VERSION = 1

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What `sha256sum -c` reads: every file of the list, and the list itself. */
export const sumsOf = (files: Manifest['files'], list: Uint8Array): string =>
  [...files, { path: MANIFEST, sha256: sha256Of(list) }]
    .map(({ path, sha256: sum }) => `${sum}  ${path}\n`)
    .join('')
