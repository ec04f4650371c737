import type { z } from 'zod'
import type { Topic } from '../../shared/contract/define.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { inputWords } from '../../shared/contract/input-words.ts'
import { serverFrame, type ClientFrame, type Port } from '../../shared/contract/frames.ts'
import {
  contract,
  type Changed,
  type Input,
  type Method,
  type Output,
  type Progress,
} from '../../shared/contract/index.ts'

export interface CallOptions<M extends Method> {
  /** Aborting it asks the Node side to stop; the call then fails with `cancelled`, or gives what was done so far. */
  signal?: AbortSignal
  onProgress?(progress: Progress<M>): void
  /** The key of an answer that the caller brings up to date by what this call answers; told to those who hear of the change. */
  keeps?: readonly unknown[] | undefined
}

/** The Node side as the page sees it: typed calls out, news of changes in. */
export interface Client {
  call<M extends Method>(method: M, input: Input<M>, options?: CallOptions<M>): Promise<Output<M>>
  onChanged(listen: Changed): () => void
  onClosed(listen: () => void): () => void
}

interface Pending {
  settle(value: unknown): void
  fail(error: unknown): void
  progress(value: unknown): void
}

/**
 * Speaks the contract over a port. What goes out and what comes in are both parsed by the schemas of the contract, so that a
 * mistake shows at the border and not somewhere in a view.
 */
export function createClient(port: Port): Client {
  const pending = new Map<number, Pending>()
  const changed = new Set<Changed>()
  const closed = new Set<() => void>()
  const kept = new Map<number, readonly unknown[]>()
  let nextId = 0
  let open = true

  port.onFrame((raw) => {
    const frame = serverFrame.parse(raw)
    if (frame.type === 'changed') return tell(frame)
    const call = pending.get(frame.id)
    if (call === undefined) return
    if (frame.type === 'progress') return call.progress(frame.value)
    pending.delete(frame.id)
    if (frame.type === 'ok') call.settle(frame.value)
    else if (frame.type === 'ok-json') call.settle(JSON.parse(frame.json))
    else {
      kept.delete(frame.id)
      call.fail(new AppError(frame.error.code, frame.error.message))
    }
  })

  port.onClose(() => {
    open = false
    for (const call of pending.values()) call.fail(connectionLost())
    pending.clear()
    for (const listen of closed) listen()
  })

  function call<M extends Method>(method: M, input: Input<M>, options: CallOptions<M> = {}) {
    return new Promise<Output<M>>((resolve, reject) => {
      if (!open) return reject(connectionLost())
      const id = nextId++
      const answer = { resolve, reject }
      pending.set(id, pendingCall(method, options, answer))
      if (options.keeps) kept.set(id, options.keeps)
      options.signal?.addEventListener('abort', () => send({ type: 'cancel', id }), { once: true })
      send({ type: 'call', id, method, input: parseInput(method, input) })
    })
  }

  const send = (frame: ClientFrame) => port.send(frame)

  function tell({ topics, call = -1 }: { topics: readonly Topic[]; call?: number | undefined }): void {
    const known = kept.get(call)
    kept.delete(call)
    for (const listen of changed) listen(topics, known)
  }

  return {
    call,
    onChanged: (listen) => subscribe(changed, listen),
    onClosed: (listen) => subscribe(closed, listen),
  }
}

/** The contract's answers, typed so that the method chosen at run time and the type of its answer stay together. */
const answers: {
  readonly [M in Method]: { output: z.ZodType<Output<M>>; progress: z.ZodType<Progress<M>> }
} = contract

interface Answer<T> {
  resolve(value: T): void
  reject(error: unknown): void
}

function pendingCall<M extends Method>(
  method: M,
  options: CallOptions<M>,
  { resolve, reject }: Answer<Output<M>>,
): Pending {
  return {
    settle: (value) => {
      const parsed = answers[method].output.safeParse(value)
      if (parsed.success) resolve(parsed.data)
      else reject(parsed.error)
    },
    fail: reject,
    progress: (value) => options.onProgress?.(answers[method].progress.parse(value)),
  }
}

function parseInput(method: Method, input: unknown): unknown {
  const parsed = contract[method].input.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const why = issue === undefined ? 'That cannot be sent' : inputWords(issue)
  throw new AppError('invalid-input', `${why}. Nothing was changed.`)
}

function subscribe<T>(listeners: Set<T>, listen: T): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

function connectionLost(): AppError {
  return new AppError('closed', 'The workbench has stopped. What was shown as saved is saved.')
}
