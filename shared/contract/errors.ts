import { z } from 'zod'

/** Every way in which a call may be refused. A code is for programs; the message beside it is for people. */
export const errorCode = z.enum([
  'invalid-input',
  'unknown-method',
  'not-found',
  'conflict',
  'refused',
  'unreadable',
  'too-large',
  'disk-full',
  'locked',
  'newer-schema',
  'not-a-workspace',
  'cancelled',
  'closed',
  'internal',
])
export type ErrorCode = z.infer<typeof errorCode>

export const wireError = z.object({ code: errorCode, message: z.string() })
export type WireError = z.infer<typeof wireError>

/** Expected trouble: says what happened, to what, and what was not changed. Anything else that is thrown is a fault of ours. */
export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}
