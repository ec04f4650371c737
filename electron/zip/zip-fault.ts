/** Why an archive, or a file in it, cannot be read or written. */
export type ZipFaultCode =
  /** It is no ZIP archive. */
  | 'not-zip'
  /** Cut off, or its parts contradict each other. */
  | 'broken'
  /** Needs a password. */
  | 'encrypted'
  /** Packed by a method that is not read here; nearly every program packs by deflate. */
  | 'unsupported'
  /** Would write outside the folder that it is unpacked into. */
  | 'unsafe-path'
  /** Names one file twice, so that two programs would read two different ones. */
  | 'duplicate'
  /** Larger than allowed once it is unpacked, or grows faster than honest files do. */
  | 'too-large'
  /** Holds more files than allowed. */
  | 'too-many'

/** Trouble with an archive. The message is a whole sentence for people that names the file inside, where it is about one. */
export class ZipFault extends Error {
  override readonly name = 'ZipFault'
  readonly code: ZipFaultCode

  constructor(code: ZipFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
