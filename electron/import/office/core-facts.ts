import { childOf, textIn } from '../../xml/parse-xml.ts'
import type { Reading } from '../importer.ts'
import { fileAuthor, fileDates, fileTitle } from '../metadata/file-facts.ts'
import { languageTag } from '../metadata/language-tag.ts'
import { relationsOf } from '../docx/relations.ts'
import type { Package } from './open-package.ts'

/** What an office file says of itself in its core properties (ECMA-376 part 2, 11). */
export function coreFacts(files: Package): Pick<Reading, 'title' | 'author' | 'language' | 'dates'> {
  const path =
    relationsOf(files, '').find(({ kind }) => kind === 'core-properties')?.path ?? 'docProps/core.xml'
  const core = files.xml(path)
  const field = (name: string) => textIn(childOf(core, name))
  return {
    title: fileTitle(field('title')),
    author: fileAuthor(field('creator')),
    language: languageTag(field('language') ?? ''),
    dates: fileDates(field('created')),
  }
}
