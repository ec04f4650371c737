import type { Container, Part } from '../container.ts'
import { emlMail } from '../mail/eml-mail.ts'
import type { Mail } from '../mail/mail.ts'
import { msgMail } from '../mail/msg-mail.ts'

/** What hangs on a letter. */
export const emlAttachments: Container = {
  label: 'E-mail with attachments',
  extensions: ['.eml'],
  parts: ({ size, read }) => attachmentsOf(emlMail(read(0, size))),
}

export const msgAttachments: Container = {
  label: 'Outlook message with attachments',
  extensions: ['.msg'],
  parts: ({ size, read }) => attachmentsOf(msgMail(read(0, size))),
}

function attachmentsOf({ attachments }: Mail): Part[] {
  return attachments.map(({ name, bytes }) => ({ name, bytes, optional: true }))
}
