import type { Container, ContainerOptions, Part, PartBatch, TakenPart } from './container.ts'
import { refusalFor } from './refusal-for.ts'

/** A batch ends with the part with which it reaches either: parts wait in memory until they are read. */
const ENOUGH_BYTES = 16 * 1024 * 1024
const ENOUGH_PARTS = 2000

/**
 * The parts of a container from the `from`-th on, as many as are handed over at once. The thread that does this keeps nothing between
 * two batches, so that any thread can make the next one. `isKnown` tells by its name whether a part can be read at all.
 */
export async function takeParts(
  { parts }: Container,
  bytes: Uint8Array,
  options: ContainerOptions,
  from: number,
  isKnown: (name: string) => boolean,
): Promise<PartBatch> {
  const taken: TakenPart[] = []
  let size = 0
  let place = 0
  try {
    for await (const part of parts(bytes, options)) {
      place += 1
      if (place <= from || (part.optional && !isKnown(part.name))) continue
      if (size >= ENOUGH_BYTES || taken.length >= ENOUGH_PARTS) return { parts: taken, next: place - 1 }
      const one = take(part)
      taken.push(one)
      size += one.kind === 'file' ? one.bytes.byteLength : 0
    }
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal || place === 0) throw error
    const { code, message } = refusal
    if (place >= from) taken.push({ name: 'the rest', kind: 'refused', code, message })
  }
  return { parts: taken, next: null }
}

function take(part: Part): TakenPart {
  const { name } = part
  try {
    return { name, kind: 'file', bytes: part.bytes() }
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    return { name, kind: 'refused', code: refusal.code, message: refusal.message }
  }
}
