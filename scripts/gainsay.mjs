import { enableCompileCache } from 'node:module'
import { compileCache } from './machine.mjs'

/** `npm run gainsay -- COMMAND …`: the command line, from a checkout. */
process.env['NODE_COMPILE_CACHE'] = compileCache // for its threads
enableCompileCache(compileCache)
await import(new URL('../electron/cli.ts', import.meta.url).href)
