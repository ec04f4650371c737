import type { BlockKind } from '../../../shared/model/document.ts'
import { codePageOf, decodeBytes } from './code-pages.ts'
import { PLACES, SIGNS, START, type Place, type State } from './state.ts'
import { tokensOf } from './tokens.ts'

/** What an RTF file holds. Notes have their numbers in brackets, as have the places where they belong. */
export interface RtfText {
  blocks: { kind: BlockKind; text: string }[]
  notes: string[]
  around: string[]
  comments: string[]
  title: string
  author: string
  /** `2024-3-14`, or empty. */
  created: string
  isTracked: boolean
}

/** Reads RTF (version 1.9.1). `source` has one character for each byte. What a program does not know, it passes over, and so does this. */
export function readRtf(source: string): RtfText {
  const reader = rtfReader()
  for (const token of tokensOf(source)) {
    if (token.kind === 'open') reader.open()
    else if (token.kind === 'close') reader.close()
    else if (token.kind === 'bytes') reader.bytes(token.bytes)
    else reader.word(token.word, token.value)
  }
  return reader.finish()
}

function rtfReader() {
  const found: RtfText = {
    blocks: [],
    notes: [],
    around: [],
    comments: [],
    title: '',
    author: '',
    created: '',
    isTracked: false,
  }
  const outer: State[] = []
  const codePages = new Map<number, number>()
  const headings = new Set<number>()
  const written = new Map<Place, string>()
  let state: State = START
  let documentPage = 1252
  let pending = ''
  let toSkip = 0
  let isStarred = false

  const put = (text: string) => {
    if (!state.isGone || state.place !== 'body')
      written.set(state.place, (written.get(state.place) ?? '') + text)
  }

  /** Bytes wait until it is clear that no other byte belongs to the same letter. */
  const flush = () => {
    if (pending === '') return
    const text = decodeBytes(pending, codePages.get(state.font) ?? documentPage)
    pending = ''
    put(text)
  }

  const take = (place: Place): string => {
    const text = written.get(place) ?? ''
    written.delete(place)
    return text.trim()
  }

  const endParagraph = () => {
    if (state.place !== 'body') return put('\n')
    const isHeading = state.isHeading || (state.style !== null && headings.has(state.style))
    const text = take('body')
    if (text !== '')
      found.blocks.push({ kind: isHeading ? 'heading' : state.isListed ? 'list-item' : 'paragraph', text })
  }

  /** What a group gathered is complete at its end. */
  const endPlace = (place: Place) => {
    if (place === 'note') found.notes.push(take(place))
    if (place === 'around') found.around.push(take(place))
    if (place === 'comment') found.comments.push(take(place))
    if (place === 'title' || place === 'author') found[place] ||= take(place)
    if (place === 'styles' && /^(?:heading|title|subtitle)/i.test(take(place)) && state.style !== null)
      headings.add(state.style)
  }

  const words: Readonly<Record<string, (value: number | null) => void>> = {
    ansicpg: (value) => (documentPage = value || documentPage),
    mac: () => (documentPage = 10000),
    pc: () => (documentPage = 437),
    pca: () => (documentPage = 850),
    uc: (value) => (state.fallback = value ?? 1),
    f: (value) => (state.font = value ?? -1),
    fcharset: (value) => {
      const page = codePageOf(value ?? 0)
      if (state.place === 'fonts' && page !== null) codePages.set(state.font, page)
    },
    cpg: (value) => state.place === 'fonts' && value && codePages.set(state.font, value),
    s: (value) => (state.style = value),
    outlinelevel: (value) => (state.isHeading = value !== null && value < 9),
    ls: () => (state.isListed = true),
    listtext: () => (state.isListed = true),
    intbl: () => (state.isInTable = true),
    v: (value) => (state.isGone = value !== 0),
    deleted: (value) => {
      state.isGone = value !== 0
      found.isTracked = true
    },
    revised: () => (found.isTracked = true),
    plain: () => (state.isGone = false),
    pard: () => Object.assign(state, { isInTable: false, isListed: false, isHeading: false, style: null }),
    par: () => (state.isInTable ? put('\n') : endParagraph()),
    sect: endParagraph,
    page: endParagraph,
    row: endParagraph,
    nestrow: () => put('\n'),
    cell: () => put('\t'),
    nestcell: () => put('\t'),
    chftn: () => put(`[${found.notes.length + 1}]${state.place === 'note' ? ' ' : ''}`),
    yr: (value) => state.place === 'created' && (found.created = String(value)),
    mo: (value) => state.place === 'created' && (found.created += `-${String(value).padStart(2, '0')}`),
    dy: (value) => state.place === 'created' && (found.created += `-${String(value).padStart(2, '0')}`),
    '\n': () => endParagraph(),
    '\r': () => endParagraph(),
  }

  const unicode = (value: number) => {
    put(String.fromCharCode(value < 0 ? value + 0x10000 : value))
    toSkip = state.fallback
  }

  return {
    open: () => {
      flush()
      toSkip = 0
      outer.push(state)
      state = { ...state }
      isStarred = false
    },
    close: () => {
      flush()
      toSkip = 0
      const before = outer.pop() ?? START
      if (before.place !== state.place || state.place === 'styles') endPlace(state.place)
      // What a paragraph is holds to its end, though the group in which it was said has ended.
      const { isListed, isInTable, isHeading, style } = state
      state =
        before.place === 'body' && state.place === 'body'
          ? { ...before, isListed, isInTable, isHeading, style }
          : before
    },
    bytes: (bytes: string) => {
      isStarred = false
      pending += bytes.slice(toSkip)
      toSkip = Math.max(0, toSkip - bytes.length)
    },
    word: (word: string, value: number | null) => {
      if (word === 'u' && value !== null) {
        flush()
        return unicode(value)
      }
      flush()
      if (word === '*') return void (isStarred = true)
      const place = PLACES[word] ?? (isStarred ? 'nowhere' : undefined)
      isStarred = false
      if (place !== undefined && state.place !== 'nowhere') state.place = place
      else if (place !== undefined && (word === 'ud' || outer.at(-1)?.place === 'nowhere'))
        state.place = infoPlace(word, state.place)
      const sign = SIGNS[word]
      if (sign !== undefined) put(sign)
      else words[word]?.(value)
    },
    finish: (): RtfText => {
      flush()
      state = { ...state, place: 'body' }
      endParagraph()
      return found
    },
  }
}

/** Facts stand in a group whose other words are passed over, and so do letters that are given in two ways. */
function infoPlace(word: string, place: Place): Place {
  return word === 'title' || word === 'author' || word === 'creatim' || word === 'ud'
    ? (PLACES[word] ?? place)
    : place
}
