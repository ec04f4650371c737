/**
 * What the desktop puts into the page as `window.gainsay`, and all that it puts there. In a browser it is missing: there the
 * page opens a WebSocket at `/port`, sends files to `/upload` (`upload.ts` says how) and takes exports from `/download/TOKEN`.
 */
export interface HostBridge {
  /** Opens the port: `listen` hears every frame; the answer sends one. */
  connect(listen: (frame: unknown) => void): (frame: unknown) => void
  /** Grants dropped or chosen `File` objects, folders included; the tokens are for `documents.import`. */
  grantFiles(files: readonly object[]): Promise<string[]>
  /** Asks where to save the export behind a token and writes it. False where the person changed their mind. */
  save(token: string): Promise<boolean>
}
