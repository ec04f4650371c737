/** A letter as its format gives it. The words are as written; nothing is joined or cut. */
export interface Mail {
  subject: string | null
  /** Each as `Name <address>`, or whichever of the two is known. */
  from: readonly string[]
  to: readonly string[]
  cc: readonly string[]
  /** As the letter writes it: `Tue, 12 Mar 2024 14:05:00 +0100`. */
  date: string | null
  /** What there is to read, in its order. Of two forms of the same words, one. */
  bodies: readonly MailBody[]
  attachments: readonly Attachment[]
}

export interface MailBody {
  kind: 'plain' | 'html'
  text: string
  encoding: string
}

export interface Attachment {
  name: string
  bytes(): Uint8Array
}
