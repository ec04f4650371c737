import type { Project, ProjectDocument } from '../../../shared/model/project.ts'
import { describeSpan, findQuote, type Anchor } from '../../../shared/text/anchor.ts'
import { findAgainIn, isSure, type FindAgain } from '../../../shared/text/find-again/find-again.ts'
import type { ChosenDocuments } from '../exchange-format.ts'
import { idFor } from '../ids.ts'
import type { Note } from './note.ts'

/** A note with the document in which its words stand. */
export interface PlacedNote {
  readonly note: Note
  readonly document: ProjectDocument
  readonly version: string
  readonly span: Anchor
}

/** A note whose words are not surely in its document. */
export type UnsureNote = Pick<PlacedNote, 'note' | 'document'>

/**
 * Where a note belongs, or why it is in no document, as a sentence. `homeless` is its source where neither that nor the words tell
 * which document it is: a person can.
 */
export type Placing =
  | { readonly at: PlacedNote | UnsureNote; readonly homeless: string | null }
  | { readonly at: null; readonly why: string; readonly homeless: string | null }

/**
 * A finder of notes in the documents of a workspace: where the words of one stand, in which document they are to be looked for, or
 * why in none. `chosen` are documents by the sources for which a person has found them.
 */
export function placeNotes({ documents }: Project, chosen: ChosenDocuments): (note: Note) => Placing {
  const byName = new Map<string, ProjectDocument>()
  for (const document of documents) {
    byName.set(document.id, document)
    if (document.url !== null) byName.set(address(document.url), document)
  }
  const finders = new Map<ProjectDocument, FindAgain>()
  const finderOf = (document: ProjectDocument, text: string) => {
    const known = finders.get(document) ?? findAgainIn(text)
    finders.set(document, known)
    return known
  }
  const placeIn = (note: Note, document: ProjectDocument): PlacedNote[] => {
    const current = document.texts.find((one) => one.current)
    const { words } = note
    if (current === undefined || words === null) return []
    const anchor = {
      start: 0,
      end: words.exact.length,
      quote: words.exact,
      prefix: words.prefix,
      suffix: words.suffix,
    }
    const span = spanOf(current.text, anchor, finderOf(document, current.text))
    return span === null
      ? []
      : [{ note, document, version: current.id, span: describeSpan(current.text, span.start, span.end) }]
  }

  return (note) => {
    if (note.words === null)
      return { at: null, why: note.unplaceable ?? 'It marks no words of a text.', homeless: null }
    const [known] = note.sources.flatMap(
      (source) => byName.get(idFor(source)) ?? byName.get(address(source)) ?? [],
    )
    const places = (known === undefined ? documents : [known]).flatMap((document) => placeIn(note, document))
    const [found, another] = places
    if (found !== undefined && another === undefined) return { at: found, homeless: null }
    if (known !== undefined) return { at: { note, document: known }, homeless: null }
    const [homeless = ''] = note.sources
    const document = byName.get(chosen[homeless] ?? '')
    if (document !== undefined)
      return { at: places.find((one) => one.document === document) ?? { note, document }, homeless }
    const why = found === undefined ? 'no other has its words' : 'several others have its words'
    return { at: null, why: `Its document is not in this workspace, and ${why}.`, homeless }
  }
}

/** Where the words surely stand: letter for letter, or once with quotes and spaces taken as equal. */
function spanOf(text: string, anchor: Anchor, find: FindAgain): { start: number; end: number } | null {
  const found = find(anchor)
  if (isSure(found)) return found
  const [only, ...others] = findQuote(text, anchor.quote)
  return only !== undefined && others.length === 0 ? only : null
}

/** An address as two programs write it: without its fragment, scheme, `www.` and last slash. */
const address = (url: string): string =>
  url
    .trim()
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase()
