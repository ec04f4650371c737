import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'

/** What of Electron is needed to print. */
export interface PrintingWindows {
  new (options: BrowserWindowConstructorOptions): Pick<BrowserWindow, 'loadFile' | 'destroy'> & {
    webContents: Pick<BrowserWindow['webContents'], 'printToPDF'>
  }
}

/**
 * Prints a page that needs nothing else on A4, in a window that is never shown and runs no script. The page goes by a file of a
 * folder made for it alone: an address cannot hold a large one.
 */
export async function printPdf(Windows: PrintingWindows, page: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-print-'))
  const window = new Windows({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  })
  try {
    const file = join(folder, 'report.html')
    await writeFile(file, page)
    await window.loadFile(file)
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateDocumentOutline: true,
      generateTaggedPDF: true,
    })
  } finally {
    window.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}
