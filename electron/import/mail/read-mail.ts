import type { BlockKind } from '../../../shared/model/document.ts'
import { markFurniture } from '../blocks/furniture.ts'
import { markHeadings } from '../blocks/headings.ts'
import { splitPassages } from '../blocks/passages.ts'
import { textBuilder, type TextBuilder } from '../blocks/text-builder.ts'
import { parsePage } from '../html/dom.ts'
import { writeText } from '../html/page-text.ts'
import type { Reading } from '../importer.ts'
import { readStamp } from '../metadata/dates.ts'
import { nameOf } from './addresses.ts'
import type { Mail, MailBody } from './mail.ts'
import { stretchesOf } from './quoted-lines.ts'

/**
 * A letter as a document: its subject, then who wrote to whom and when, as furniture, then its words. What it repeats from an earlier
 * letter and its signature are furniture too: they belong to the letter and are not its message.
 */
export function readMail(mail: Mail): Reading {
  const builder = textBuilder()
  if (mail.subject) builder.add('heading', mail.subject)
  builder.add('furniture', headOf(mail))
  for (const body of mail.bodies) writeBody(body, builder)
  const value = mail.date === null ? null : readStamp(mail.date)
  return {
    ...builder.finish(),
    encoding: mail.bodies[0]?.encoding ?? 'UTF-8',
    title: mail.subject,
    outlet: null,
    author: mail.from.map(nameOf).join(', ') || null,
    url: null,
    language: null,
    dates: value && mail.date ? [{ value, kind: 'published', quote: mail.date }] : [],
    warnings: attached(mail.attachments.map(({ name }) => name)),
  }
}

function headOf({ from, to, cc, date }: Mail): string {
  const fields = { From: from.join(', '), To: to.join(', '), Cc: cc.join(', '), Date: date ?? '' }
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}

function writeBody(body: MailBody, builder: TextBuilder): void {
  if (body.kind === 'plain') return writePlain(body.text, builder)
  const page = parsePage(body.text).body
  // A quotation in the markup of a letter is what its writer answers.
  if (page) writeText(page, { ...builder, add: (kind, words) => builder.add(answered(kind), words) })
}

const answered = (kind: BlockKind): BlockKind => (kind === 'quote' ? 'furniture' : kind)

function writePlain(text: string, builder: TextBuilder): void {
  for (const { role, text: words } of stretchesOf(text)) {
    const passages = splitPassages(words)
    const marked = role === 'own' ? markHeadings(words, markFurniture(words, passages)) : passages
    for (const { start, end, kind } of marked)
      builder.add(role === 'own' ? kind : 'furniture', words.slice(start, end))
  }
}

function attached(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const shown = names.slice(0, 10).join(', ') + (names.length > 10 ? ` and ${names.length - 10} more` : '')
  return [
    `It has ${names.length === 1 ? 'an attachment' : `${names.length} attachments`}: ${shown}. What can be read of ${names.length === 1 ? 'it is imported as a document of its own' : 'them is imported as documents of their own'}.`,
  ]
}
