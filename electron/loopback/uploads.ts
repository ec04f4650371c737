import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../shared/contract/errors.ts'
import type { Grants } from '../files/grants.ts'

/** Bytes of one uploaded file: 256 MiB. Stops a page from filling the disk with one request. */
export const UPLOAD_LIMIT = 256 * 1024 * 1024

/** Keeps what a browser sends, until the program ends. A browser tells no paths, so its files have to be copied. */
export interface Uploads {
  /** Streams one file to disk and grants it. `name` is the path shown to people, as in `folder/article.txt`. */
  receive(name: string, body: Readable): Promise<string>
  close(): Promise<void>
}

export async function createUploads(grants: Grants, limit = UPLOAD_LIMIT): Promise<Uploads> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-uploads-'))
  return {
    async receive(name, body) {
      // The name that the page gives is only ever shown: on disk the file has a name of ours.
      const file = join(folder, randomUUID() + safeExtension(name))
      try {
        await pipeline(body, limited(name, limit), createWriteStream(file, { flags: 'wx' }))
      } catch (error) {
        await rm(file, { force: true })
        throw error
      }
      return grants.grant(file, name, true)
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

function safeExtension(name: string): string {
  const extension = extname(name)
  return /^\.[A-Za-z0-9]{1,10}$/.test(extension) ? extension : ''
}

function limited(name: string, limit: number): Transform {
  let received = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length
      if (received <= limit) return done(null, chunk)
      const mebibytes = Math.round(limit / 1024 / 1024)
      done(new AppError('too-large', `“${name}” is larger than ${mebibytes} MiB. It was not imported.`))
    },
  })
}
