import iconv from 'iconv-lite'
import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import { decode } from '../encoding/decode.ts'
import { fieldsIn } from '../mime/header-fields.ts'
import { Refusal } from '../refusal.ts'
import { comesToAnEnd } from './compound-file.ts'
import type { Attachment, Mail, MailBody } from './mail.ts'

/** The package is CommonJS, and its class the member `default` of what it exports. */
const MsgReader = msgreader.default
type MsgReader = InstanceType<typeof MsgReader>

/** The letter in a file of Outlook (MS-OXMSG). Throws a `Refusal` for bytes that are none. */
export function msgMail(bytes: Uint8Array): Mail {
  if (!comesToAnEnd(bytes)) throw damaged()
  const { reader, fields } = letterIn(bytes)
  const { subject, recipients = [], headers, clientSubmitTime, messageDeliveryTime } = fields
  const received = (kind: string) =>
    recipients
      .filter(({ recipType }) => recipType === kind)
      .map(({ name, smtpAddress, email }) => person(name, smtpAddress ?? email))
  return {
    subject: subject?.trim() || null,
    from: [person(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail)].filter(
      (each) => each !== '',
    ),
    to: received('to'),
    cc: received('cc'),
    date: fieldsIn(headers ?? '').get('date') ?? clientSubmitTime ?? messageDeliveryTime ?? null,
    bodies: bodiesOf(fields),
    attachments: (fields.attachments ?? [])
      .filter(({ attachmentHidden }) => !attachmentHidden)
      .map((attachment, i) => attachmentOf(reader, attachment, i)),
  }
}

/** Older letters are written in the code page of their country: what was read before that was known is read again. */
function letterIn(bytes: Uint8Array): { reader: MsgReader; fields: FieldsData } {
  const first = readerOf(bytes)
  const fields = fieldsOf(first)
  const named = fields.messageCodepage ?? fields.internetCodepage ?? 0
  const ansiEncoding = `windows-${CODE_PAGES.get(named) ?? named}`
  if (!iconv.encodingExists(ansiEncoding)) return { reader: first, fields }
  const reader = readerOf(bytes)
  reader.parserConfig = { ansiEncoding }
  return { reader, fields: fieldsOf(reader) }
}

/** What Windows writes where letters go out in other encodings: Japanese, Korean, Chinese, KOI8, and the parts of ISO-8859. */
const CODE_PAGES = new Map([
  ...[20_932, 50_220, 50_221, 50_222, 51_932].map((named) => [named, 932] as const),
  ...[50_225, 51_949].map((named) => [named, 949] as const),
  ...[50_227, 51_936, 54_936].map((named) => [named, 936] as const),
  ...[20_866, 21_866, 28_595].map((named) => [named, 1251] as const),
  ...[28_598, 38_598].map((named) => [named, 1255] as const),
  [28_592, 1250],
  [28_594, 1257],
  [28_596, 1256],
  [28_597, 1253],
  [28_599, 1254],
])

const readerOf = (bytes: Uint8Array): MsgReader => new MsgReader(new Uint8Array(bytes).buffer)

function fieldsOf(reader: MsgReader): FieldsData {
  try {
    const fields = reader.getFileData()
    if (fields.dataType === 'msg' && fields.error === undefined) return fields
  } catch (error) {
    throw damaged(error)
  }
  throw damaged()
}

const damaged = (cause?: unknown): Refusal =>
  new Refusal('wrong-type', 'This is no letter of Outlook, or it is damaged. It was not imported.', { cause })

/** An address of the company's own directory, `/O=…`, says nothing to a reader. */
function person(name: string | undefined, address: string | undefined): string {
  const shown = address?.includes('@') ? address : undefined
  if (!name || name === shown) return shown ?? name ?? ''
  return shown ? `${name} <${shown}>` : name
}

/** The plain form, which Outlook always keeps; the other where that is missing. */
function bodiesOf({ body, html, bodyHtml }: FieldsData): MailBody[] {
  if (body?.trim()) return [{ kind: 'plain', text: body.replace(/\r\n?/g, '\n'), encoding: 'UTF-16LE' }]
  if (html) return [{ kind: 'html', ...decode(html) }]
  return bodyHtml ? [{ kind: 'html', text: bodyHtml, encoding: 'UTF-16LE' }] : []
}

function attachmentOf(reader: MsgReader, attachment: FieldsData, place: number): Attachment {
  const name = attachment.fileName ?? attachment.fileNameShort ?? attachment.name ?? `attachment ${place + 1}`
  const isLetter = attachment.innerMsgContent === true && !/\.msg$/i.test(name)
  return {
    name: `${name.replace(/[/\\]/g, '_')}${isLetter ? '.msg' : ''}`,
    bytes: () => {
      try {
        return reader.getAttachment(attachment).content
      } catch (error) {
        throw new Refusal('damaged', 'It is damaged in the letter. It was not imported.', { cause: error })
      }
    },
  }
}
