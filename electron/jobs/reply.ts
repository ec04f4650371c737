import { z } from 'zod'
import { AppError, errorCode } from '../../shared/contract/errors.ts'

/** What a thread posts for each job: its answer, or what it threw. Expected trouble keeps its code. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: errorCode.nullable(), message: z.string() }),
])
export type Reply = z.infer<typeof reply>
type Failure = Extract<Reply, { ok: false }>

/** An error as it crosses to another thread, where classes do not. */
export const failureOf = (error: unknown): Failure => ({
  ok: false,
  code: error instanceof AppError ? error.code : null,
  message: error instanceof Error ? error.message : String(error),
})

/** The error that a thread told of. */
export const errorOf = ({ code, message }: Failure): Error =>
  code === null ? new Error(message) : new AppError(code, message)
