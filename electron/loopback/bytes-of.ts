import type { Readable } from 'node:stream'
import { AppError } from '../../shared/contract/errors.ts'

/** A stream that is taken from in turn: a line, then so many bytes, then so many more. */
export interface ComingBytes {
  /** What stands before the next line end, as UTF-8. Rejects with an AppError where it is longer than `longest` bytes. */
  line(longest: number): Promise<string>
  /** The next `count` bytes as they come. Throws an AppError where the stream ends before. */
  take(count: number): AsyncGenerator<Buffer>
}

export function bytesOf(stream: Readable): ComingBytes {
  const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  /** True where there is more. Nothing is left of the piece before. */
  const read = async (): Promise<boolean> => {
    const next = await pieces.next()
    if (next.done === true) return false
    rest = next.value
    return true
  }

  return {
    async line(longest) {
      let before: Buffer = Buffer.alloc(0)
      for (;;) {
        const end = rest.indexOf(0x0a)
        const line = Buffer.concat([before, end < 0 ? rest : rest.subarray(0, end)])
        if (line.length > longest) throw cutOff()
        if (end >= 0) {
          rest = rest.subarray(end + 1)
          return line.toString('utf8')
        }
        before = line
        if (!(await read())) throw cutOff()
      }
    },
    async *take(count) {
      let left = count
      while (left > 0) {
        if (rest.length === 0 && !(await read())) throw cutOff()
        const piece = rest.subarray(0, left)
        rest = rest.subarray(piece.length)
        left -= piece.length
        yield piece
      }
    },
  }
}

const cutOff = () =>
  new AppError('invalid-input', 'What was sent is not what its list of files says. Nothing was kept.')
