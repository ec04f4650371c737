import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import { decode } from '../encoding/decode.ts'
import { fieldsIn } from '../mime/header-fields.ts'
import { Refusal } from '../refusal.ts'
import type { Attachment, Mail, MailBody } from './mail.ts'

/** The package is CommonJS, and its class the member `default` of what it exports. */
const MsgReader = msgreader.default
type MsgReader = InstanceType<typeof MsgReader>

/** The letter in a file of Outlook (MS-OXMSG). Throws a `Refusal` for bytes that are none. */
export function msgMail(bytes: Uint8Array): Mail {
  const reader = new MsgReader(new Uint8Array(bytes).buffer)
  const fields = fieldsOf(reader)
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

function fieldsOf(reader: MsgReader): FieldsData {
  const refusal = (cause?: unknown) =>
    new Refusal('wrong-type', 'This is no letter of Outlook, or it is damaged. It was not imported.', {
      cause,
    })
  try {
    const fields = reader.getFileData()
    if (fields.dataType === 'msg' && fields.error === undefined) return fields
  } catch (error) {
    throw refusal(error)
  }
  throw refusal()
}

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
    bytes: () => reader.getAttachment(attachment).content,
  }
}
