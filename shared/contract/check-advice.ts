import type { Problem } from './workspace.ts'

/** What a person does about a workspace that is not sound; null where it is. */
export function checkAdvice(problems: readonly Problem[]): string | null {
  if (problems.length === 0) return null
  if (problems.some(({ where }) => where === 'file'))
    return (
      'Go back to a copy of this file: nothing that is read from it can be trusted. Without one, import your files into a new ' +
      'workspace. Nothing was changed.'
    )
  return (
    'Go back to a copy of this file. Without one: what is not named here is sound. Write down what is marked in the documents that are ' +
    'named, remove them, and import their files again. Nothing was changed.'
  )
}
