import type { Topic } from '../../shared/contract/define.ts'
import { AppError, type WireError } from '../../shared/contract/errors.ts'
import { clientFrame, type Port, type ServerFrame } from '../../shared/contract/frames.ts'
import { inputWords } from '../../shared/contract/input-words.ts'
import {
  contract,
  isMethod,
  type Method,
  type Output,
  type Parsed,
  type Progress,
} from '../../shared/contract/index.ts'
import type { Turns } from '../store/turns.ts'
import { AnswerText } from './reading/answer-text.ts'
import { createPace } from './pace.ts'

/** What a handler is given beside its input. `signal` is aborted when the caller cancels or goes away. */
export interface CallContext<M extends Method> {
  signal: AbortSignal
  progress(value: Progress<M>): void
}

export type Handlers = {
  readonly [M in Method]: (input: Parsed<M>, context: CallContext<M>) => Answer<M> | Promise<Answer<M>>
}

type Answer<M extends Method> = Output<M> | AnswerText

export interface Router {
  /** Serves one page until its port closes. */
  connect(port: Port): void
  /** Tells every page of a change that no call has made. */
  tell(topics: readonly Topic[]): void
  /** The same for a change that was made without a call: the host hears of it first. */
  announce(topics: readonly Topic[]): void
}

export interface RouterOptions {
  log(error: unknown): void
  onChanged(topics: readonly Topic[]): void
  /** Whose turn it is to write the workspace that is open. */
  turns(): Turns
}

/** The handler behind any method, seen without its types: its input was parsed by the contract a line before it is called. */
type AnyHandler = (input: unknown, context: CallContext<Method>) => unknown

/**
 * Answers calls over any number of ports. Every frame is parsed before anything looks inside it, every answer is checked
 * against the contract before it leaves, unless another thread has written it, and every call is answered exactly once; one with the number of a call that still runs
 * is no call. `log` hears of faults that are ours, `onChanged` of every change before the pages do. What may write takes its turn in the
 * workspace that is open.
 */
export function createRouter(handlers: Handlers, { log, onChanged, turns }: RouterOptions): Router {
  const pages = new Set<Port>()

  const announce = (topics: readonly Topic[], by?: Maker) => {
    onChanged(topics)
    tell(topics, by)
  }

  const tell = (topics: readonly Topic[], by?: Maker) => {
    const frame: ServerFrame = { type: 'changed', topics: [...topics] }
    for (const page of pages) page.send(page === by?.port ? { ...frame, call: by.call } : frame)
  }

  const connect = (port: Port) => {
    const running = new Map<number, AbortController>()
    pages.add(port)
    port.onClose(() => {
      pages.delete(port)
      for (const call of running.values()) call.abort()
    })
    port.onFrame((raw) => {
      const frame = clientFrame.safeParse(raw)
      if (!frame.success) return
      if (frame.data.type === 'cancel') running.get(frame.data.id)?.abort()
      else void answer(port, running, frame.data)
    })
  }

  async function answer(port: Port, running: Map<number, AbortController>, call: Call): Promise<void> {
    const { id } = call
    // A number that is still in use would take the running call's way of being stopped.
    if (running.has(id)) return
    const abort = new AbortController()
    running.set(id, abort)
    const send = (frame: ServerFrame) => {
      if (pages.has(port)) port.send(frame)
    }
    try {
      const { method, input } = parseCall(call)
      const rule = contract[method]
      const pace = createPace()
      const context: CallContext<Method> = {
        signal: abort.signal,
        progress: (value) => {
          send({ type: 'progress', id, value: rule.progress.parse(value) })
          if (rule.touches.length > 0 && pace.isTime()) announce(rule.touches)
        },
      }
      const work = () => (handlers[method] as AnyHandler)(input, context)
      const value = await (rule.kind === 'query'
        ? work()
        : turns()[ALONE.has(method) ? 'alone' : 'share'](work))
      if (value instanceof AnswerText) send({ type: 'ok-json', id, json: value.json })
      else send({ type: 'ok', id, value: rule.output.parse(value) })
      if (rule.touches.length > 0) announce(rule.touches, { port, call: id })
    } catch (error) {
      send({ type: 'failed', id, error: toWire(error, abort.signal, log) })
    } finally {
      running.delete(id)
    }
  }

  return { connect, tell, announce }
}

/** What writes for long on a thread of its own. */
const ALONE: ReadonlySet<Method> = new Set(['projects.takeIn'])

/** The call that made a change, and the page that made the call. */
interface Maker {
  readonly port: Port
  readonly call: number
}

interface Call {
  id: number
  method: string
  input?: unknown
}

function parseCall(call: Call): { method: Method; input: unknown } {
  if (!isMethod(call.method)) throw new AppError('unknown-method', `There is no call named “${call.method}”.`)
  const parsed = contract[call.method].input.safeParse(call.input)
  if (parsed.success) return { method: call.method, input: parsed.data }
  const reasons = parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'input'}: ${inputWords(issue)}`,
  )
  throw new AppError('invalid-input', `${reasons.join('; ')}. Nothing was changed.`)
}

function toWire(error: unknown, signal: AbortSignal, log: (error: unknown) => void): WireError {
  if (error instanceof AppError) {
    if (error.code === 'internal') log(error)
    return { code: error.code, message: error.message }
  }
  if (signal.aborted) return { code: 'cancelled', message: 'Stopped.' }
  log(error)
  return {
    code: 'internal',
    message:
      'Something went wrong inside Gainsay; the log has the details. Nothing was changed by this call.',
  }
}
