import { describe, expect, it } from 'vitest'
import type { Command } from '../../../electron/cli/command.ts'
import { run } from '../../../electron/cli/run.ts'
import { AppError } from '../../../shared/contract/errors.ts'

const echo: Command = {
  name: 'echo',
  words: ['FILE', 'WORD…'],
  about: 'Says it again.',
  options: { loud: { type: 'string' } },
  run: ({ words, options }) => ({
    value: { words, loud: options['loud'] ?? null },
    lines: [words.join(' ')],
  }),
}
const refuse: Command = {
  ...echo,
  name: 'refuse',
  run: () => {
    throw new AppError('refused', 'Not today. Nothing was changed.')
  },
}

async function ended(...argv: readonly string[]) {
  const said = { out: '', err: '' }
  const code = await run([echo, refuse], argv, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  })
  return { code, ...said }
}

describe('running a command line', () => {
  it('prints lines for people', async () => {
    expect(await ended('echo', 'a', 'b', 'c')).toEqual({ code: 0, out: 'a b c\n', err: '' })
  })

  it('prints JSON for machines', async () => {
    const { out } = await ended('echo', 'a', 'b', '--loud', 'yes', '--json')
    expect(JSON.parse(out)).toEqual({ words: ['a', 'b'], loud: 'yes' })
  })

  it('says on standard error what was refused, and ends with 1', async () => {
    expect(await ended('refuse', 'a', 'b')).toEqual({
      code: 1,
      out: '',
      err: 'gainsay: Not today. Nothing was changed.\n',
    })
  })

  it.each([
    ['a word that is missing', ['echo', 'a'], 'WORD… is missing'],
    ['an option that does not exist', ['echo', 'a', 'b', '--soft'], '--soft'],
    ['a command that does not exist', ['sing'], 'there is no command “sing”'],
  ])('explains the use for %s, and ends with 2', async (_, argv, message) => {
    expect(await ended(...argv)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
  })

  it('shows every command on --help', async () => {
    expect(await ended('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('gainsay echo FILE WORD… [--loud …] [--json]'),
    })
  })
})
