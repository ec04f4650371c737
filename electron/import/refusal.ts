import { z } from 'zod'

/** Why a file was not imported, for programs. */
export const refusalCode = z.enum([
  'empty',
  'binary',
  'wrong-type',
  'unknown-format',
  'undecodable',
  'unreadable',
  'too-large',
  'too-complex',
  'no-text',
  'protected',
  'password',
  'damaged',
  'no-columns',
])
export type RefusalCode = z.infer<typeof refusalCode>

/** A file that cannot be imported. The message says so to a person, without the name of the file, which stands beside it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
