import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '../../shared/contract/errors.ts'

export interface ServeArguments {
  /** Absolute path of the workspace; null opens the last one, or the sample at the first start. */
  workspace: string | null
  port: number
  window: boolean
  userData: string | null
  /** Why the desktop was not opened, as one clause; null where it was not tried. */
  because: string | null
}

/** Reads `[FILE.gainsay] [--port N] [--no-window] [--user-data DIR] [--because WHY]`. */
export function readArguments(given: readonly string[]): ServeArguments {
  const { values, positionals } = parse(given)
  const port = Number(values.port ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new AppError('invalid-input', `“${values.port}” is no port; give a number from 0 to 65535.`)
  }
  if (positionals.length > 1) throw new AppError('invalid-input', 'Give one workspace file.')
  return {
    workspace: positionals[0] === undefined ? null : resolve(positionals[0]),
    port,
    window: values['no-window'] !== true,
    userData: values['user-data'] === undefined ? null : resolve(values['user-data']),
    because: values.because ?? null,
  }
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'no-window': { type: 'boolean' },
        'user-data': { type: 'string' },
        because: { type: 'string' },
      },
    })
  } catch (error) {
    throw new AppError('invalid-input', error instanceof Error ? error.message : String(error), {
      cause: error,
    })
  }
}
