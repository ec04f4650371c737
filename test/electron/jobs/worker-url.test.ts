import { describe, expect, test } from 'vitest'
import { workerUrl } from '../../../electron/jobs/worker-url.ts'

describe('the address of a worker', () => {
  test('keeps the extension of its caller in a checkout', () => {
    expect(workerUrl('file:///project/electron/import/run-import.ts', './import-worker').href).toBe(
      'file:///project/electron/import/import-worker.ts',
    )
  })

  test('keeps the extension of its caller in a packaged program', () => {
    expect(workerUrl('file:///app/electron/import/run-import.js', './import-worker').href).toBe(
      'file:///app/electron/import/import-worker.js',
    )
  })

  test('lies beside the archive of an installed program', () => {
    expect(
      workerUrl('file:///opt/Gainsay/resources/app.asar/dist/electron/search/service.js', './search-worker')
        .href,
    ).toBe('file:///opt/Gainsay/resources/app.asar.unpacked/dist/electron/search/search-worker.js')
  })
})
