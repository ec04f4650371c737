import { parseArgs } from 'node:util'
import { AppError } from '../../shared/contract/errors.ts'
import { UsageError, type Answer, type Command, type Typed } from './command.ts'

/** Where a command line writes. */
export interface Streams {
  out(text: string): void
  err(text: string): void
}

/** Runs one command line and returns the exit code: 0 done, 1 refused or something wrong, 2 wrong use. */
export async function run(
  commands: readonly Command[],
  argv: readonly string[],
  streams: Streams,
): Promise<number> {
  const [name = '', ...rest] = argv
  if (name === '--help' || name === '-h' || name === 'help') {
    streams.out(help(commands))
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    streams.err(`gainsay: there is no command “${name}”.\n\n${help(commands)}`)
    return 2
  }
  try {
    const typed = read(command, rest)
    const answer = await command.run(typed)
    streams.out(
      typed.options['json'] === true ? `${JSON.stringify(answer.value, null, 2)}\n` : forPeople(answer),
    )
    return answer.failed ? 1 : 0
  } catch (error) {
    return refuse(error, command, streams)
  }
}

function read(command: Command, rest: readonly string[]): Typed {
  const parsed = parseArgs({
    args: [...rest],
    options: { ...command.options, json: { type: 'boolean' as const } },
    allowPositionals: true,
  })
  checkWords(command, parsed.positionals)
  return { words: parsed.positionals, options: parsed.values }
}

function checkWords(command: Command, words: readonly string[]): void {
  const needed = command.words.filter((word) => !word.startsWith('[')).length
  const open = command.words.at(-1)?.endsWith('…') ?? false
  if (words.length < needed) throw new UsageError(`${command.words[words.length]} is missing.`)
  if (!open && words.length > command.words.length)
    throw new UsageError(`“${words[command.words.length]}” is one word too many.`)
}

function refuse(error: unknown, command: Command, streams: Streams): number {
  if (error instanceof AppError) {
    streams.err(`gainsay: ${error.message}\n`)
    return 1
  }
  if (error instanceof UsageError || isParseError(error)) {
    streams.err(`gainsay: ${error.message}\nUsage: ${usage(command)}\n`)
    return 2
  }
  throw error
}

const isParseError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

const forPeople = (answer: Answer): string => (answer.lines.length > 0 ? `${answer.lines.join('\n')}\n` : '')

function usage(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => `[--${name}${option.type === 'string' ? ' …' : ''}]`,
  )
  return ['gainsay', command.name, ...command.words, ...options, '[--json]'].join(' ')
}

function help(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${usage(command)}\n      ${command.about}`)
  return `Who claims what, who denies it, when, and in which source.\n\n${lines.join('\n')}\n`
}
