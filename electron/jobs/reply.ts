import { z } from 'zod'
import { AppError, errorCode } from '../../shared/contract/errors.ts'

/** A job as it is handed to a thread. `withdrawn` tells which calls have been taken back. */
const order = z.object({ call: z.number(), withdrawn: z.instanceof(SharedArrayBuffer), input: z.unknown() })
export type Order = z.infer<typeof order>
export const orderOf = (message: unknown): Order => order.parse(message)

/** What a thread posts for each job: its answer, or what it threw. Expected trouble keeps its code. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: errorCode.nullable(),
    message: z.string(),
    stack: z.string().optional(),
  }),
])
export type Reply = z.infer<typeof reply>

/** What a thread posts while it works: how far it is, and in the end its reply. */
export const threadMessage = z.discriminatedUnion('ok', [
  z.object({ ok: z.null(), progress: z.unknown() }),
  ...reply.options,
])
export type ThreadMessage = z.infer<typeof threadMessage>

type Failure = Extract<Reply, { ok: false }>

/** An error as it crosses to another thread, where classes do not. */
export const failureOf = (error: unknown): Failure => ({
  ok: false,
  code: error instanceof AppError ? error.code : null,
  ...(error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }),
})

/** The error that a thread told of, with the stack that it had there: the log has to lead to where it was thrown. */
export function errorOf({ code, message, stack }: Failure): Error {
  const error = code === null ? new Error(message) : new AppError(code, message)
  if (stack !== undefined) error.stack = stack
  return error
}
