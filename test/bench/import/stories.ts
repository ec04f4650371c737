import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const STORIES = new URL('../../../../shared/data/scale/reuters-21578.json.xz', import.meta.url)

/** Why the stories cannot be read; null where they can. */
export function missing(): string | null {
  if (!existsSync(STORIES)) return 'the folder ../shared/data/scale beside the checkout'
  return spawnSync('xz', ['--version']).status === 0 ? null : 'the program xz'
}

/** Writes each story into a file of its own, a thousand in a folder, and tells how many there are. */
export function writeStories(folder: string): number {
  const { stdout } = spawnSync('xz', ['-dc', STORIES.pathname], { maxBuffer: 2 ** 30, encoding: 'utf8' })
  const stories = z
    .array(z.object({ title: z.string(), date: z.string(), body: z.string() }))
    .parse(JSON.parse(stdout))
  stories.forEach(({ title, date, body }, i) => {
    const shelf = join(folder, String(Math.floor(i / 1000)))
    if (i % 1000 === 0) mkdirSync(shelf, { recursive: true })
    writeFileSync(join(shelf, `${i}.txt`), `${title}\n${date}\n\n${body}\n`)
  })
  return stories.length
}
