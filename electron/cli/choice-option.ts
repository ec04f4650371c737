import type { z } from 'zod'
import { textOption, UsageError, type Typed } from './command.ts'

/** One of a few words, or `fallback` where the option was not given. Throws a UsageError that names them. */
export function choice<T extends string>(
  options: z.ZodType<T> & { options: T[] },
  typed: Typed,
  name: string,
  fallback: T | undefined,
): T {
  const text = textOption(typed, name) ?? fallback
  const parsed = options.safeParse(text)
  if (!parsed.success) throw new UsageError(`--${name} takes one of ${options.options.join(', ')}.`)
  return parsed.data
}
