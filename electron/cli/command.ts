/** What a person typed after the command's name, already split and checked against `options`. */
export interface Typed {
  /** The words without a dash, in order. Their number was checked. */
  words: readonly string[]
  options: Readonly<Record<string, string | boolean | undefined>>
}

/** What a command has to say: `value` for machines (`--json`), `lines` for people, and whether something was wrong. */
export interface Answer {
  value: unknown
  lines: readonly string[]
  failed?: boolean
}

/** One subcommand. `words` names the positional arguments; the last may end in `…` for one or more. */
export interface Command {
  name: string
  words: readonly string[]
  about: string
  /** Each takes a value, once. `--json` is understood everywhere. */
  options: Readonly<Record<string, { type: 'string' }>>
  run(typed: Typed): Promise<Answer> | Answer
}

/** Wrong use of the command line: exit code 2, with the usage line. Everything else that is refused exits with 1. */
export class UsageError extends Error {}

/** The text option of that name, or undefined where it was not given. */
export function textOption(typed: Typed, name: string): string | undefined {
  const value = typed.options[name]
  return typeof value === 'string' ? value : undefined
}

/** A whole number of at least `least`, or `fallback` where the option was not given. */
export function numberOption(typed: Typed, name: string, fallback: number, least: number): number {
  const text = textOption(typed, name)
  if (text === undefined) return fallback
  const number = Number(text)
  if (!Number.isInteger(number) || number < least)
    throw new UsageError(`--${name} takes a whole number from ${least}, not “${text}”.`)
  return number
}
