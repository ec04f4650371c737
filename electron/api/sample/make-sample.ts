import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openStore } from '../../store/open.ts'
import { fillSample } from './fill-sample.ts'

/**
 * Makes the sample workspace `file` from the articles of `folder`. It gets its name when it is whole, so that one whose making
 * was cut short is never taken for it.
 */
export async function makeSample(file: string, folder: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const workshop = mkdtempSync(join(dirname(file), '.sample-'))
  try {
    const unfinished = join(workshop, 'sample.gainsay')
    const store = openStore(unfinished, { create: true })
    try {
      await fillSample(store.db, folder)
    } finally {
      store.close()
    }
    // Another program may have been quicker, and has it open by now.
    if (!existsSync(file)) renameSync(unfinished, file)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}
