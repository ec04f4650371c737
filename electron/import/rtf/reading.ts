import type { BlockKind } from '../../../shared/model/document.ts'
import { START, type Place, type State } from './state.ts'

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

/** How far a file has been read: what was found, and what holds at this place of it. */
export class Reading {
  readonly found: RtfText = {
    blocks: [],
    notes: [],
    around: [],
    comments: [],
    title: '',
    author: '',
    created: '',
    isTracked: false,
  }
  state: State = START
  /** The code page of letters whose font names none. */
  documentPage = 1252
  /** Code pages of fonts, and the styles that are headings, by their numbers. */
  readonly codePages = new Map<number, number>()
  readonly #headings = new Set<number>()
  readonly #outer: State[] = []
  readonly #written = new Map<Place, string>()
  #isBelowNested = false

  get pageOfFont(): number {
    return this.codePages.get(this.state.font) ?? this.documentPage
  }

  get isNowhereAround(): boolean {
    return this.#outer.at(-1)?.place === 'nowhere'
  }

  put(text: string): void {
    const { isGone, place } = this.state
    if (place === 'body') this.#isBelowNested = false
    if (!isGone || place !== 'body') this.#written.set(place, (this.#written.get(place) ?? '') + text)
  }

  /** A row of a table within a cell is a line of it. */
  endNestedRow(): void {
    const row = this.#written.get('body') ?? ''
    this.#written.set('body', `${row.replace(/[ \t]+$/, '')}\n`)
    this.#isBelowNested = true
  }

  /** What follows a table within a cell stands on a line of its own already. */
  endCell(): void {
    if (!this.#isBelowNested) this.put('\t')
    this.#isBelowNested = false
  }

  openGroup(): void {
    this.#outer.push(this.state)
    this.state = { ...this.state }
  }

  closeGroup(): void {
    const { place, isListed, isInTable, isHeading, style } = this.state
    const before = this.#outer.pop() ?? START
    if (before.place !== place || place === 'styles') this.#endPlace(place)
    // What a paragraph is holds to its end, though the group in which it was said has ended.
    const isSameText = before.place === 'body' && place === 'body'
    this.state = isSameText ? { ...before, isListed, isInTable, isHeading, style } : before
  }

  endParagraph(): void {
    const { place, style, isListed } = this.state
    if (place !== 'body') return this.put('\n')
    const isHeading = this.state.isHeading || (style !== null && this.#headings.has(style))
    const text = this.#take('body')
    if (text === '') return
    this.found.blocks.push({ kind: isHeading ? 'heading' : isListed ? 'list-item' : 'paragraph', text })
  }

  /** What a group gathered is complete at its end. */
  #endPlace(place: Place): void {
    const { found, state } = this
    if (place === 'note') found.notes.push(this.#take(place))
    if (place === 'around') found.around.push(this.#take(place))
    if (place === 'comment') found.comments.push(this.#take(place))
    if (place === 'title' || place === 'author') found[place] ||= this.#take(place)
    if (place === 'styles' && HEADING.test(this.#take(place)) && state.style !== null)
      this.#headings.add(state.style)
  }

  #take(place: Place): string {
    const text = this.#written.get(place) ?? ''
    this.#written.delete(place)
    return text.trim()
  }
}

/** How the names of styles begin that are headings. */
const HEADING = /^(?:heading|title|subtitle)/i
