import type { z } from 'zod'

/** What is wrong with an input, for the person who typed it. The schemas say most of it themselves, but not how much is too much. */
export function inputWords(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'too_big' || issue.origin !== 'string') return issue.message
  return `Too long: no more than ${issue.maximum} characters fit here`
}
