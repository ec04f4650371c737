import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readExchange } from '../../../../electron/exchange/read-exchange.ts'
import { zipOf } from '../../../../electron/zip/zip-of.ts'
import { emptyProject } from '../../../../shared/model/project.ts'
import { packed } from './foreign.ts'

const read = (bytes: Uint8Array, name = 'lock.qdpx') => readExchange({ name, bytes }, emptyProject(''))
const qde = (xml: string) => zipOf([{ path: 'project.qde', bytes: Buffer.from(xml) }])

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE Project [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><Project name="&b;"/>`
const OUTSIDE = `<!DOCTYPE Project [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project name="&x;"/>`

test.each([
  ['that is no archive', Buffer.from('PK, not really'), /not a ZIP archive|damaged/],
  ['without a project', zipOf([{ path: 'a.txt', bytes: Buffer.from('a') }]), /no project\.qde/],
  ['of broken XML', qde('<Project><Users></Project>'), /XML cannot be read/],
  ['with an entity bomb', qde(LAUGHS), /document type/],
  ['with an entity from outside', qde(OUTSIDE), /document type/],
  ['of elements without end', packed('<A>'.repeat(600) + '</A>'.repeat(600)), /nested too deeply/],
  ['of something else', qde('<html/>'), /begins with “html”/],
  ['that is not UTF-8', zipOf([{ path: 'project.qde', bytes: Buffer.from([60, 0xff, 62]) }]), /not UTF-8/],
  ['that grows without end', bomb(), /too large/],
  ['that leads outside', escape(), /outside itself/],
])('a project %s is refused in words', (_, bytes, words) => {
  expect(() => read(bytes)).toThrow(words)
})

test('a codebook that is none is refused in words', () => {
  expect(() => read(Buffer.from('<Project/>'), 'codes.qdc')).toThrow(/begins with “Project”/)
})

/** 300 MB of zeros in 300 kB. */
function bomb(): Uint8Array {
  return archive('project.qde', Buffer.alloc(300_000_000))
}

function escape(): Uint8Array {
  return archive('../../project.qde', Buffer.from('<Project/>'))
}

/** An archive of one file, by hand: our own writer makes no such names. */
function archive(name: string, content: Buffer): Uint8Array {
  const packedContent = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(crc32(content), 14)
  local.writeUInt32LE(packedContent.length, 18)
  local.writeUInt32LE(content.length, 22)
  local.writeUInt16LE(name.length, 26)
  const listed = Buffer.alloc(46)
  listed.writeUInt32LE(0x02014b50, 0)
  listed.writeUInt16LE(8, 10)
  listed.writeUInt32LE(crc32(content), 16)
  listed.writeUInt32LE(packedContent.length, 20)
  listed.writeUInt32LE(content.length, 24)
  listed.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packedContent.length, 16)
  return Buffer.concat([local, Buffer.from(name), packedContent, listed, Buffer.from(name), end])
}
