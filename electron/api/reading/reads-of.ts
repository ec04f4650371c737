import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { AnswerText } from './answer-text.ts'
import type { LongRead } from './reads.ts'
import type { CallContext } from '../router.ts'
import type { Session } from '../session.ts'

/** Makes handlers of the calls that read long, in the workspace that is open. */
export const readsOf =
  (session: Session) =>
  <M extends LongRead>(method: M) =>
  (input: Parsed<M>, { signal }: CallContext<M>): Promise<AnswerText | Output<M>> =>
    session.current().reading.call(method, input, signal)
