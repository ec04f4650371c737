import { z } from 'zod'

/** What a change is about. Views refetch by topic, never by the name of the method that changed something. */
export const topic = z.enum([
  'workspace',
  'documents',
  'texts',
  'statements',
  'speakers',
  'propositions',
  'tags',
  'links',
  'filters',
  'searches',
  'suggestions',
  'pairs',
  'history',
  'settings',
  'index',
  'parallels',
  'watch',
])
export type Topic = z.infer<typeof topic>

const none = z.undefined()

/** A call that changes nothing. */
export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output, progress: none, touches: [] as readonly Topic[] }) as const

/** A call that changes something in one short transaction and announces the topics it touched. */
export const mutation = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  touches: readonly Topic[],
) => ({ kind: 'mutation', input, output, progress: none, touches }) as const

/** A long call: it reports progress, can be cancelled, and does its heavy part on a worker thread. */
export const job = <I extends z.ZodType, P extends z.ZodType, O extends z.ZodType>(
  input: I,
  progress: P,
  output: O,
  touches: readonly Topic[],
) => ({ kind: 'job', input, output, progress, touches }) as const
