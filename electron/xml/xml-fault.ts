/** XML that cannot be read: `malformed` is no XML, `too-complex` is nested or large beyond what anybody writes. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault'
  readonly code: 'malformed' | 'too-complex'

  constructor(code: 'malformed' | 'too-complex', message: string) {
    super(message)
    this.code = code
  }
}
