import { childrenOf, type XmlElement } from '../xml/parse-xml.ts'
import { textBuilder } from './blocks/text-builder.ts'
import { relationsOf } from './docx/relations.ts'
import { roman, storyOf, type Draft, type Story } from './docx/story.ts'
import { stylesOf, type Styles } from './docx/styles.ts'
import type { Importer, Reading } from './importer.ts'
import { coreFacts } from './office/core-facts.ts'
import { openPackage } from './office/open-package.ts'
import { Refusal } from './refusal.ts'

/** A document of Word since 2007. */
export const docx: Importer = {
  format: 'docx',
  label: 'Word document',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  begins: 'PK\x03\x04',
  read: (bytes): Reading => {
    const files = openPackage(bytes)
    const main =
      relationsOf(files, '').find(({ kind }) => kind === 'officeDocument')?.path ?? 'word/document.xml'
    const root = files.xml(main)
    if (root?.name !== 'document')
      throw new Refusal(
        'wrong-type',
        'This is not a Word document, whatever its name says. It was not imported.',
      )
    const relations = relationsOf(files, main)
    const parts = (kind: string) =>
      relations.filter((each) => each.kind === kind).flatMap(({ path }) => files.xml(path) ?? [])
    const styles = stylesOf(parts('styles')[0] ?? null)
    const story = storyOf(root, styles)
    const comments = commentsOf(parts('comments'), story, styles)
    const builder = textBuilder()
    const write = (drafts: readonly Draft[]) => drafts.forEach(({ kind, text }) => builder.add(kind, text))
    write(around(parts('header'), styles))
    write(story.drafts)
    write(notesOf(parts('footnotes'), 'footnote', story.footnotes, String, styles))
    write(notesOf(parts('endnotes'), 'endnote', story.endnotes, roman, styles))
    write(around(parts('footer'), styles))
    write(comments)
    return {
      ...builder.finish(),
      ...coreFacts(files),
      outlet: null,
      url: null,
      encoding: 'UTF-8',
      warnings: warnings(story, comments.length),
    }
  },
}

/** Notes that the text refers to, in its order, each with its number. */
function notesOf(
  parts: readonly XmlElement[],
  name: string,
  ids: readonly string[],
  number: (place: number) => string,
  styles: Styles,
): Draft[] {
  const notes = new Map(
    parts.flatMap((part) => childrenOf(part, name)).map((note) => [note.attributes.get('id'), note]),
  )
  return ids.flatMap((id, i) => {
    const note = notes.get(id)
    const [first, ...rest] = note ? storyOf(note, styles).drafts : []
    return first ? [{ ...first, text: `[${number(i + 1)}] ${first.text.trim()}` }, ...rest] : []
  })
}

/** Headers and footers: what stands around the text, each line once. */
function around(parts: readonly XmlElement[], styles: Styles): Draft[] {
  const lines = parts.flatMap((part) => storyOf(part, styles).drafts.map(({ text }) => text.trim()))
  return [...new Set(lines)].map((text) => ({ kind: 'furniture', text }))
}

/** What others wrote beside the text, with their names. It is not the author's, so it stands apart. */
function commentsOf(parts: readonly XmlElement[], { comments: ids }: Story, styles: Styles): Draft[] {
  const comments = parts
    .flatMap((part) => childrenOf(part, 'comment'))
    .filter((comment) => ids.includes(comment.attributes.get('id') ?? ''))
  return comments.flatMap((comment) => {
    const text = storyOf(comment, styles)
      .drafts.map((draft) => draft.text.trim())
      .filter(Boolean)
      .join('\n')
    const author = comment.attributes.get('author')?.trim() ?? ''
    return text === ''
      ? []
      : [{ kind: 'furniture', text: author === '' ? text : `${author}: ${text}` } as const]
  })
}

function warnings({ isTracked }: Story, comments: number): string[] {
  return [
    ...(isTracked
      ? ['The document holds tracked changes. What was put in was taken, what was taken out was left out.']
      : []),
    ...(comments > 0 ? ['The document holds comments. They stand at its end, apart from the text.'] : []),
  ]
}
