import { childOf, textIn, within, type XmlElement } from '../xml/parse-xml.ts'
import { textBuilder } from './blocks/text-builder.ts'
import { declaredEncoding } from './encoding/declared.ts'
import { decode } from './encoding/decode.ts'
import type { Importer, Reading } from './importer.ts'
import { fileAuthor, fileDates, fileTitle } from './metadata/file-facts.ts'
import { languageTag } from './metadata/language-tag.ts'
import { storyOf } from './odt/story.ts'
import { openPackage, type Package } from './office/open-package.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { Refusal } from './refusal.ts'

/** A text of LibreOffice and other programs that write OpenDocument. */
export const odt: Importer = {
  format: 'odt',
  label: 'OpenDocument text',
  extensions: ['.odt', '.ott'],
  begins: 'PK\x03\x04',
  read: (bytes) => {
    const files = openPackage(bytes)
    if (isProtected(files)) {
      throw new Refusal(
        'protected',
        'The text is protected by a password. Save it without one and import it again.',
      )
    }
    return readText([files.xml('content.xml'), files.xml('styles.xml'), files.xml('meta.xml')])
  },
}

/** The same in one file of XML, without an archive around it. */
export const flatOdt: Importer = {
  format: 'odt',
  label: 'OpenDocument text in one file',
  extensions: ['.fodt'],
  read: (bytes) => readText([parseXml(decode(bytes, declaredEncoding(bytes)).text)]),
}

function isProtected(files: Package): boolean {
  const manifest = files.xml('META-INF/manifest.xml')
  return manifest !== null && [...within(manifest, 'encryption-data')].length > 0
}

/** The text, its styles and its facts are three parts of an archive, or stand in one. */
function readText(parts: readonly (XmlElement | null)[]): Reading {
  const all = parts.filter((part) => part !== null)
  const first = (name: string) =>
    all.map((part) => childOf(part, name)).find((found) => found !== null) ?? null
  const body = childOf(first('body'), 'text')
  if (!body)
    throw new Refusal(
      'wrong-type',
      'This is not an OpenDocument text, whatever its name says. It was not imported.',
    )
  const story = storyOf(body, all)
  const builder = textBuilder()
  for (const { kind, text } of [...story.drafts, ...story.notes]) builder.add(kind, text)
  for (const comment of story.comments) builder.add('furniture', comment)
  const field = (name: string) => textIn(childOf(first('meta'), name))
  return {
    ...builder.finish(),
    title: fileTitle(field('title')),
    author: fileAuthor(field('initial-creator') ?? field('creator')),
    language: languageTag(field('language') ?? ''),
    dates: fileDates(field('creation-date') ?? field('date')),
    outlet: null,
    url: null,
    encoding: 'UTF-8',
    warnings: warnings(body, story.comments.length),
  }
}

function warnings(body: XmlElement, comments: number): string[] {
  const isTracked = [...within(body, 'changed-region')].length > 0
  return [
    ...(isTracked
      ? ['The text holds tracked changes. What was put in was taken, what was taken out was left out.']
      : []),
    ...(comments > 0 ? ['The text holds comments. They stand at its end, apart from the text.'] : []),
  ]
}
