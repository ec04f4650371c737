import type { Container, Part } from '../container.ts'
import { emlMail } from '../mail/eml-mail.ts'
import type { Mail } from '../mail/mail.ts'
import { msgMail } from '../mail/msg-mail.ts'

/** What hangs on a letter. */
export const emlAttachments: Container = {
  label: 'E-mail with attachments',
  extensions: ['.eml'],
  parts: (bytes) => attachmentsOf(emlMail(bytes)),
}

export const msgAttachments: Container = {
  label: 'Outlook message with attachments',
  extensions: ['.msg'],
  parts: (bytes) => attachmentsOf(msgMail(bytes)),
}

function attachmentsOf({ attachments }: Mail): Part[] {
  return attachments.map(({ name, bytes }) => ({ name, bytes, optional: true }))
}
