import { openZip } from '../../electron/zip/open-zip.ts'
import { zipOf } from '../../electron/zip/zip-of.ts'

/** Numbers from 0 to 1 that look like chance and are always the same for a seed (mulberry32). */
export type Chance = () => number

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A file with some of its bytes changed. Of an archive mostly a file inside is changed: else its checksums would end it early. */
export function mutated(file: Buffer, chance: Chance): Buffer {
  const isArchive = file.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
  return isArchive && chance() < 0.8 ? mutatedInside(file, chance) : changed(file, chance)
}

function mutatedInside(archive: Buffer, chance: Chance): Buffer {
  const zip = openZip(archive)
  const target = pick(zip.entries, chance).path
  const files = zip.entries.map(({ path }) => {
    const bytes = Buffer.from(zip.read(path) ?? [])
    return { path, bytes: path === target ? changed(bytes, chance) : bytes }
  })
  return Buffer.from(zipOf(files))
}

function changed(file: Buffer, chance: Chance): Buffer {
  let bytes = file
  for (let left = 1 + at(4, chance); left > 0; left -= 1) bytes = pick(CHANGES, chance)(bytes, chance)
  return bytes
}

type Change = (bytes: Buffer, chance: Chance) => Buffer

const CHANGES: readonly Change[] = [wrongBytes, left, repeated, swapped, cutOff, otherNumber, otherName]

/** Of each format the signs that open, close, part or escape something. */
const SIGNS = Buffer.from('\0\t\n\r"#&\'()*,-./0:;<=>[\\]{}\x7f\x80\xff', 'latin1')

function wrongBytes(bytes: Buffer, chance: Chance): Buffer {
  const copy = Buffer.from(bytes)
  for (let left = 1 + at(12, chance); left > 0; left -= 1)
    copy[at(copy.length, chance)] = chance() < 0.5 ? pick([...SIGNS], chance) : at(256, chance)
  return copy
}

function left(bytes: Buffer, chance: Chance): Buffer {
  const [from, to] = stretch(bytes, chance)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
}

/** Nesting and lists grow by what opens them, again and again. */
function repeated(bytes: Buffer, chance: Chance): Buffer {
  const [from, to] = stretch(bytes, chance)
  const times = chance() < 0.1 ? 2000 : 2 + at(20, chance)
  const copies = Buffer.concat(Array.from({ length: times }, () => bytes.subarray(from, to)))
  return Buffer.concat([bytes.subarray(0, to), copies.subarray(0, MOST_BYTES), bytes.subarray(to)])
}

const MOST_BYTES = 200_000

function swapped(bytes: Buffer, chance: Chance): Buffer {
  const [from, to] = stretch(bytes, chance)
  const place = at(from + 1, chance)
  const piece = bytes.subarray(from, to)
  return Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place, from), bytes.subarray(to)])
}

function cutOff(bytes: Buffer, chance: Chance): Buffer {
  return bytes.subarray(0, Math.ceil(bytes.length * chance()))
}

const NUMBERS = ['0', '-1', '65536', '2147483648', '-2147483649', '99999999999999999999', '1e308', 'NaN']

/** Lengths, counts and places in the file are lied about. */
function otherNumber(bytes: Buffer, chance: Chance): Buffer {
  return otherWord(bytes, /\d+/g, NUMBERS, chance)
}

/** A name stands where another belongs, as one that refers to itself. */
function otherName(bytes: Buffer, chance: Chance): Buffer {
  const names = bytes.toString('latin1').match(NAME) ?? []
  return otherWord(bytes, NAME, names, chance)
}

const NAME = /[A-Za-z]{2,20}(?:[-:.]?[A-Za-z0-9]+)*/g

function otherWord(bytes: Buffer, word: RegExp, others: readonly string[], chance: Chance): Buffer {
  const text = bytes.toString('latin1')
  const places = [...text.matchAll(word)]
  if (places.length === 0 || others.length === 0) return bytes
  const { index, 0: old } = pick(places, chance)
  return Buffer.from(text.slice(0, index) + pick(others, chance) + text.slice(index + old.length), 'latin1')
}

function stretch(bytes: Buffer, chance: Chance): [from: number, to: number] {
  const from = at(bytes.length, chance)
  const length = chance() < 0.7 ? 1 + at(40, chance) : at(bytes.length, chance)
  return [from, Math.min(bytes.length, from + length)]
}

const at = (size: number, chance: Chance): number => Math.floor(chance() * size)

function pick<T>(list: readonly T[], chance: Chance): T {
  const found = list[at(list.length, chance)]
  if (found === undefined) throw new Error('There is nothing to choose from.')
  return found
}
