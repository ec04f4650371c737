import type { Importer } from './importer.ts'
import { emlMail } from './mail/eml-mail.ts'
import { readMail } from './mail/read-mail.ts'

/** A letter as mail programs save it. */
export const eml: Importer = {
  format: 'eml',
  label: 'E-mail',
  extensions: ['.eml'],
  read: (bytes) => readMail(emlMail(bytes)),
}
