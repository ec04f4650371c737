import type { Importer } from './importer.ts'
import { msgMail } from './mail/msg-mail.ts'
import { readMail } from './mail/read-mail.ts'

/** A letter as Outlook saves it. */
export const msg: Importer = {
  format: 'msg',
  label: 'Outlook message',
  extensions: ['.msg'],
  begins: '\xd0\xcf\x11\xe0',
  read: (bytes) => readMail(msgMail(bytes)),
}
