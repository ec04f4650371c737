import { decodeBytes } from './code-pages.ts'
import { CONTROL_WORDS } from './control-words.ts'
import { Reading, type RtfText } from './reading.ts'
import { PLACES, SIGNS, type Place } from './state.ts'
import { tokensOf } from './tokens.ts'

/** Reads RTF (version 1.9.1). `source` has one character for each byte. What a program does not know, it passes over, and so does this. */
export function readRtf(source: string): RtfText {
  const reading = new Reading()
  const letters = lettersFor(reading)
  let isStarred = false
  for (const token of tokensOf(source)) {
    if (token.kind === 'bytes') letters.add(token.bytes)
    else letters.flush()
    if (token.kind === 'open') reading.openGroup()
    if (token.kind === 'close') reading.closeGroup()
    if (token.kind === 'open' || token.kind === 'close') letters.skip(0)
    if (token.kind !== 'word') isStarred &&= token.kind === 'close'
    else if (token.word === 'u' && token.value !== null) letters.addCode(token.value)
    else if (token.word === '*') isStarred = true
    else {
      follow(reading, token.word, token.value, isStarred)
      isStarred = false
    }
  }
  letters.flush()
  reading.state = { ...reading.state, place: 'body' }
  reading.endParagraph()
  return reading.found
}

/** Does what a control word says. One with a star before it begins a group that only some programs know. */
function follow(reading: Reading, word: string, value: number | null, isStarred: boolean): void {
  const { state } = reading
  const place = PLACES[word] ?? (isStarred ? 'nowhere' : undefined)
  if (place !== undefined && state.place !== 'nowhere') state.place = place
  else if (place !== undefined && (word === 'ud' || reading.isNowhereAround))
    state.place = infoPlace(word, state.place)
  const sign = SIGNS[word]
  if (sign === undefined) CONTROL_WORDS[word]?.(reading, value)
  else reading.put(sign)
}

/** Facts stand in a group whose other words are passed over, and so do letters that are given in two ways. */
const infoPlace = (word: string, place: Place): Place =>
  ['title', 'author', 'creatim', 'ud'].includes(word) ? (PLACES[word] ?? place) : place

/** Bytes wait until it is clear that no other byte belongs to the same letter. */
function lettersFor(reading: Reading) {
  let pending = ''
  let toSkip = 0
  return {
    add(bytes: string) {
      pending += bytes.slice(toSkip)
      toSkip = Math.max(0, toSkip - bytes.length)
    },
    /** A UTF-16 unit; what follows stands for it in programs that do not know it. */
    addCode(value: number) {
      reading.put(String.fromCharCode(value < 0 ? value + 0x10000 : value))
      toSkip = reading.state.fallback
    },
    skip(bytes: number) {
      toSkip = bytes
    },
    flush() {
      if (pending === '') return
      const text = decodeBytes(pending, reading.pageOfFont)
      pending = ''
      reading.put(text)
    },
  }
}
