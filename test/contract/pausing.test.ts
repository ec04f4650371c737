import { expect, test } from 'vitest'
import { openTestWorkbench } from './test-workbench.ts'

const files = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`${i}.txt`, `The commission asked for record ${i} on Monday.\n`]),
)

test('an import that is paused goes on from where it was, and can be stopped while it waits', async () => {
  const bench = await openTestWorkbench()
  try {
    const client = bench.page()
    const grants = bench.grantTexts(files)
    const pause = (paused: boolean) => client.call('documents.pause', { paused })

    const stop = new AbortController()
    const paused = Promise.withResolvers<void>()
    const stopped = client.call(
      'documents.import',
      { grants },
      { signal: stop.signal, onProgress: () => void pause(true).then(() => paused.resolve()) },
    )
    await paused.promise
    stop.abort()
    const first = await stopped.catch(() => ({ stopped: true }))
    expect(first.stopped).toBe(true)

    let goneOn = false
    const { outcomes } = await client.call(
      'documents.import',
      { grants },
      {
        onProgress: () => {
          if (goneOn) return
          goneOn = true
          void pause(true).then(() => pause(false))
        },
      },
    )
    expect(outcomes.length).toBe(60)
    expect((await client.call('documents.list', {})).length).toBe(60)
  } finally {
    await bench.close()
  }
})
