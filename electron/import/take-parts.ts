import { inMemory, type ByteSource } from '../zip/byte-source.ts'
import type { Container, ContainerOptions, Part, PartBatch, TakenPart } from './container.ts'
import { readAll } from './read-all.ts'
import { refusalFor } from './refusal-for.ts'

/**
 * A batch ends with the part with which it reaches either: parts wait in memory until they are read, on both sides of the border
 * between threads. What cannot go on from a part is read from its beginning for each batch, so its batches are larger.
 */
const ENOUGH_BYTES = { inPieces: 4 * 1024 * 1024, whole: 16 * 1024 * 1024 }
const ENOUGH_PARTS = 2000

/**
 * The parts of a container from a bookmark on, as many as are handed over at once. The thread that does this keeps nothing between
 * two batches, so that any thread can make the next one. `isKnown` tells by its name whether a part can be read at all.
 */
export async function takeParts(
  { parts, inPieces }: Container,
  source: ByteSource,
  options: ContainerOptions,
  isKnown: (name: string) => boolean,
): Promise<PartBatch> {
  const { from } = options
  const taken: TakenPart[] = []
  const enough = inPieces ? ENOUGH_BYTES.inPieces : ENOUGH_BYTES.whole
  let size = 0
  let place = inPieces ? from.place : 0
  try {
    for await (const part of parts(inPieces ? source : inMemory(readAll(source)), options)) {
      place += 1
      if (place <= from.place || (part.optional && !isKnown(part.name))) continue
      if (size >= enough || taken.length >= ENOUGH_PARTS)
        return { parts: taken, next: { place: place - 1, at: part.at ?? 0 } }
      const one = take(part)
      taken.push(one)
      size += one.kind === 'file' ? one.bytes.byteLength : 0
    }
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal || place === 0) throw error
    const { code, message } = refusal
    if (place >= from.place) taken.push({ name: 'the rest', kind: 'refused', code, message })
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
