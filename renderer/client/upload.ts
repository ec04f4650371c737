import { AppError } from '../../shared/contract/errors.ts'
import { packGrants, type PackedFile } from '../../shared/contract/upload.ts'
import type { Granted, GivenFile, Granting } from './given-file.ts'

/** Files that go in one request: enough that it takes longer to read them than to ask. A larger file goes alone. */
const FILES = 200
const BYTES = 8 * 1024 * 1024

/** Copies files to the browser host and tells the token of each, in their order. One that fails keeps no other out. */
export async function uploadAll(
  files: readonly GivenFile[],
  { signal, onSent }: Granting = {},
): Promise<Granted[]> {
  const granted: Granted[] = []
  for (const pack of packsOf(files)) {
    if (signal?.aborted) throw stopped()
    granted.push(...(await sendPack(pack, signal)))
    onSent?.(granted.length)
  }
  return granted
}

function* packsOf(files: readonly GivenFile[]): Generator<readonly GivenFile[]> {
  let pack: GivenFile[] = []
  let bytes = 0
  for (const given of files) {
    const size = given.file?.size ?? 0
    if (pack.length > 0 && (pack.length >= FILES || bytes + size > BYTES)) {
      yield pack
      pack = []
      bytes = 0
    }
    pack.push(given)
    bytes += size
  }
  if (pack.length > 0) yield pack
}

/** Where a pack fails because one file cannot be read, each of its files is sent alone. */
async function sendPack(pack: readonly GivenFile[], signal: AbortSignal | undefined): Promise<Granted[]> {
  const answer = await send(pack, signal)
  if ('tokens' in answer) return answer.tokens.map((token) => ({ token }))
  if (pack.length === 1) return [answer]
  const each: Granted[] = []
  for (const given of pack) each.push(...(await sendPack([given], signal)))
  return each
}

async function send(
  pack: readonly GivenFile[],
  signal: AbortSignal | undefined,
): Promise<{ tokens: string[] } | { failed: string }> {
  const files = pack.flatMap(({ file }) => file ?? [])
  if (files.length < pack.length) return { failed: UNREADABLE }
  const list = pack.map(({ file, path }): PackedFile => ({ name: path, bytes: file?.size ?? 0 }))
  try {
    const refused = await refusalOfLarge(list, signal)
    if (refused !== null) return { failed: refused }
    const body = new Blob([`${JSON.stringify(list)}\n`, ...files])
    const response = await fetch('/upload', { method: 'POST', body, signal: signal ?? null })
    if (!response.ok) return { failed: await response.text() }
    return { tokens: packGrants.parse(await response.json()).grants }
  } catch (error) {
    if (signal?.aborted) throw stopped()
    if (error instanceof TypeError) return { failed: UNREADABLE } // fetch could not read a file to its end
    throw error
  }
}

/** Why the host has no room for a large file, before it is sent; null where it has. */
async function refusalOfLarge(
  [first]: readonly PackedFile[],
  signal: AbortSignal | undefined,
): Promise<string | null> {
  if (first === undefined || first.bytes < BYTES) return null
  const question = new URLSearchParams({ name: first.name, bytes: `${first.bytes}` })
  const response = await fetch(`/room?${question}`, { signal: signal ?? null })
  return response.ok ? null : response.text()
}

const stopped = () => new AppError('cancelled', 'Stopped. Nothing was imported.')

const UNREADABLE = 'The file could not be read: it is gone, or you have no right to read it.'
