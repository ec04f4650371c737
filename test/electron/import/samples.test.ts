import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { createParsePool, type ParseJob } from '../../../electron/import/parse-job.ts'
import { ThreadError } from '../../../electron/jobs/thread-error.ts'
import { workerUrl } from '../../../electron/jobs/worker-url.ts'

/** Real files that may not be copied into the project, and how many of each folder hold no words that can be read. */
const FOLDERS: readonly (readonly [folder: string, extension: string, refused: number])[] = [
  ['docx', '.docx', 19],
  ['eml', '.eml', 1],
  ['epub', '.epub', 3],
  ['pdf', '.pdf', 20],
  ['rtf', '.rtf', 1],
]

/** Larger ones, in bytes, are left to `docs/formats.md`: they take as long as all the others. */
const LARGE = 300 * 1024

const data = new URL('../../../../shared/data/', import.meta.url).pathname
const present = existsSync(data)
if (!present) console.log('Skipped: the real office files and letters are not here.')

/** The threads of the program. `run-import` gives a file up after a minute; here one that needs ten seconds fails the test. */
const pool = createParsePool(
  workerUrl(import.meta.resolve('../../../electron/api/importing/parse-pool.ts'), './import-worker'),
)
afterAll(() => pool.close())

describe.skipIf(!present)('real files', () => {
  test.each(FOLDERS)(
    'of the folder %s are read or refused in words, each by itself',
    async (folder, extension, refused) => {
      const files = readdirSync(`${data}${folder}`).filter(
        (name) => name.endsWith(extension) && statSync(`${data}${folder}/${name}`).size < LARGE,
      )
      const answers = await Promise.all(
        files.map((fileName) => answerTo(fileName, `${data}${folder}/${fileName}`)),
      )
      const count = (kind: string) => answers.filter((answer) => answer === kind).length
      expect({ read: count('extracted'), refused: count('refused') }).toEqual({
        read: files.length - refused,
        refused,
      })
    },
  )
})

/** A thread that died takes its file with it, and not the others. */
async function answerTo(fileName: string, file: string): Promise<string> {
  const job: ParseJob = { kind: 'file', fileName, bytes: readFileSync(file) }
  try {
    return (await pool.run(job)).kind
  } catch (error) {
    if (error instanceof ThreadError) return `${fileName}: ${error.reason}`
    throw error
  }
}
