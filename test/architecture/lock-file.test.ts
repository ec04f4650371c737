import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
const path = join(import.meta.dirname, '..', '..', 'package-lock.json')
const { packages } = lockFile.parse(JSON.parse(readFileSync(path, 'utf8')))

describe('the lock file', () => {
  it('names no registry host, so that any registry or mirror will do', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  // npm leaves out what a registry could not give on the day; `npm ci` then refuses the file as out of step, on every system.
  it('has the binaries of every system, not only of the one it was written on', () => {
    const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${parent}/node_modules/${name}` in packages),
      ),
    )
    expect(missing).toEqual([])
  })
})
