import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../shared/contract/errors.ts'
import { LONGEST_PACK_LIST, packList, type PackedFile } from '../../shared/contract/upload.ts'
import type { Grants } from '../files/grants.ts'
import { bytesOf } from './bytes-of.ts'

/** What copies leave free of the disk, in bytes: the person needs it, and so does the workspace. */
const LEFT_FREE = 1024 * 1024 * 1024

/** Keeps what a browser sends, until the program ends. A browser tells no paths, so its files have to be copied. */
export interface Uploads {
  /** Throws an AppError `too-large` where there is no room for a copy of so many bytes. */
  makeSureOfRoom(file: PackedFile): Promise<void>
  /** Streams the files of a pack to disk and grants each, in their order. All of them are kept or none. */
  receive(body: Readable): Promise<string[]>
  close(): Promise<void>
}

/** `room` tells how many bytes of copies may still come; what the disk has, but for a rest, where it is left out. */
export async function createUploads(grants: Grants, room?: () => Promise<number>): Promise<Uploads> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-uploads-'))
  const left = room ?? (() => roomIn(folder))
  const makeSureOfRoom = async ({ name, bytes }: PackedFile) => {
    const free = await left()
    if (bytes > free) throw tooLarge(name, bytes, free)
  }
  return {
    makeSureOfRoom,
    async receive(body) {
      const coming = bytesOf(body)
      const list = listIn(await coming.line(LONGEST_PACK_LIST))
      const [first] = list
      if (first === undefined) return []
      await makeSureOfRoom({ name: first.name, bytes: list.reduce((sum, { bytes }) => sum + bytes, 0) })
      // The name that the page gives is only ever shown: on disk the file has a name of ours.
      const files = list.map((one) => ({
        ...one,
        file: join(folder, randomUUID() + safeExtension(one.name)),
      }))
      try {
        for (const { file, bytes } of files)
          await pipeline(coming.take(bytes), createWriteStream(file, { flags: 'wx' }))
      } catch (error) {
        for (const { file } of files) await rm(file, { force: true })
        throw error
      }
      return files.map(({ file, name }) => grants.grant(file, name, true))
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return Math.max(0, bavail * bsize - LEFT_FREE)
}

function listIn(line: string): PackedFile[] {
  try {
    return packList.parse(JSON.parse(line))
  } catch (error) {
    throw new AppError('invalid-input', 'An upload begins with the list of its files. Nothing was kept.', {
      cause: error,
    })
  }
}

function safeExtension(name: string): string {
  const extension = extname(name)
  return /^\.[A-Za-z0-9]{1,10}$/.test(extension) ? extension : ''
}

function tooLarge(name: string, bytes: number, free: number): AppError {
  return new AppError(
    'too-large',
    `“${name}” is ${mebibytes(bytes)} large, and there is room for ${mebibytes(free)} of copies. It was not sent. ` +
      'Make room on the disk, or use the command line, which reads it where it lies: gainsay import FILE.gainsay PATH.',
  )
}

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MiB`
