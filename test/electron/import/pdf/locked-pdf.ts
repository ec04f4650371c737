import { createCipheriv, createHash } from 'node:crypto'

const KEY = Buffer.alloc(32, 7)
const SALTS = { u: 'uservals', uk: 'userkeys', o: 'ownerval', ok: 'ownerkey' }

/** A PDF of one line that opens by a password: AES of 256 bits (Adobe Supplement to ISO 32000, extension level 3, 3.5.2). */
export function lockedPdf(line: string, password: string): Uint8Array {
  const [user, owner] = [Buffer.from(password), Buffer.from('of the owner')]
  const u = Buffer.concat([sha(user, SALTS.u), Buffer.from(SALTS.u + SALTS.uk)])
  const o = Buffer.concat([sha(owner, SALTS.o, u), Buffer.from(SALTS.o + SALTS.ok)])
  const wrap = (by: Buffer) =>
    createCipheriv('aes-256-cbc', by, Buffer.alloc(16)).setAutoPadding(false).update(KEY)
  const perms = createCipheriv('aes-256-ecb', KEY, null)
    .setAutoPadding(false)
    .update(Buffer.from('fcffffffffffffff54616462aabbccdd', 'hex'))
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`
  const encrypt = `<< /Filter /Standard /V 5 /R 5 /Length 256 /P -4 /U ${hex(u)} /O ${hex(o)} /UE ${hex(wrap(sha(user, SALTS.uk)))} /OE ${hex(wrap(sha(owner, SALTS.ok, u)))} /Perms ${hex(perms)} /StmF /StdCF /StrF /StdCF /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> >>`
  return fileOf(encrypt, sealed(`BT /F1 12 Tf 72 720 Td (${line}) Tj ET`))
}

const sha = (...parts: (string | Buffer)[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest()

/** A stream begins with the vector by which it was sealed. */
function sealed(content: string): Buffer {
  const vector = Buffer.alloc(16, 3)
  const cipher = createCipheriv('aes-256-cbc', KEY, vector)
  return Buffer.concat([vector, cipher.update(content), cipher.final()])
}

function fileOf(encrypt: string, content: Buffer): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    encrypt,
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(
    `%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Encrypt 6 0 R /ID [<00> <00>] >>\n%%EOF`,
    'latin1',
  )
}
