import { decode } from '../encoding/decode.ts'
import { headerText } from '../mime/encoded-words.ts'
import type { MimePart } from '../mime/mime-part.ts'
import { parameterOf } from '../mime/parameter.ts'
import { Refusal } from '../refusal.ts'
import type { Attachment, MailBody } from './mail.ts'

/** A plain form shorter than this, in characters, may only say that the other form should be looked at. */
const STUB = 200

/** What of a message is to be read, and what hangs on it. */
export function mailParts(message: MimePart): { bodies: MailBody[]; attachments: Attachment[] } {
  const bodies: MailBody[] = []
  const attachments: Attachment[] = []
  const take = (part: MimePart) => {
    if (part.type === 'multipart/alternative' && part.parts.length > 0) takeBest(part.parts)
    else if (part.parts.length > 0) for (const inner of part.parts) take(inner)
    else if (isBody(part)) bodies.push(...bodyOf(part))
    else if (!part.type.startsWith('multipart/'))
      attachments.push({ name: nameOf(part, attachments.length), bytes: part.body })
  }
  /** The forms of one text, the plainest first. */
  const takeBest = (forms: readonly MimePart[]) => {
    const plain = forms.find(({ type }) => type === 'text/plain')
    const rich = forms.find((form) => form !== plain && holdsHtml(form))
    const words = plain ? bodyOf(plain) : []
    const isStub = (words[0]?.text.trim().length ?? 0) < STUB
    if (rich && isStub && richer(rich, words)) take(rich)
    else bodies.push(...words)
    for (const form of forms) if (form !== plain && form !== rich) take(form)
  }
  take(message)
  return { bodies, attachments }
}

function holdsHtml(part: MimePart): boolean {
  return part.type === 'text/html' || part.parts.some(holdsHtml)
}

/** The tags count too, but a page of twenty times the length holds more than one short line. */
function richer(rich: MimePart, words: readonly MailBody[]): boolean {
  const length = words[0]?.text.trim().length ?? 0
  return length === 0 || rich.parts.length > 0 || rich.body().length > 20 * length
}

function isBody({ type, headers }: MimePart): boolean {
  const disposition = headers.get('content-disposition') ?? ''
  if (type !== 'text/plain' && type !== 'text/html') return false
  return !/^\s*attachment/i.test(disposition) && parameterOf(disposition, 'filename') === null
}

/** A body that is no text is left out, as a letter of its own would be refused. */
function bodyOf(part: MimePart): MailBody[] {
  const charset = parameterOf(part.headers.get('content-type') ?? '', 'charset')
  try {
    return [{ kind: part.type === 'text/html' ? 'html' : 'plain', ...decode(part.body(), charset) }]
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/** By its name, else by its place; a forwarded letter by its subject. */
function nameOf(part: MimePart, place: number): string {
  const disposition = part.headers.get('content-disposition') ?? ''
  const type = part.headers.get('content-type') ?? ''
  const name = parameterOf(disposition, 'filename') ?? parameterOf(type, 'name')
  const words = headerText(name ?? '').replace(/[/\\]/g, '_')
  if (part.type !== 'message/rfc822') return words || `attachment ${place + 1}`
  return /\.eml$/i.test(words) ? words : `${words || `letter ${place + 1}`}.eml`
}
