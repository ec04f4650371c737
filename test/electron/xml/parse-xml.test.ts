import { describe, expect, test } from 'vitest'
import { childOf, childrenOf, parseXml, textIn, within } from '../../../electron/xml/parse-xml.ts'
import { XmlFault } from '../../../electron/xml/xml-fault.ts'

function faultOf(source: string): string {
  try {
    parseXml(source)
    return 'none'
  } catch (error) {
    if (error instanceof XmlFault) return error.code
    throw error
  }
}

describe('an XML document', () => {
  test('is read as elements and text, by the names behind the colon', () => {
    const root = parseXml(
      '<?xml version="1.0"?><a:r xmlns:a="u" a:n="1" n="2">x<b/>y<a:b>z<![CDATA[<&]]></a:b></a:r>',
    )
    expect(root).toEqual({
      name: 'r',
      attributes: new Map([['n', '2']]),
      children: [
        'x',
        { name: 'b', attributes: new Map(), children: [] },
        'y',
        { name: 'b', attributes: new Map(), children: ['z', '<&'] },
      ],
    })
    expect([childrenOf(root, 'b').length, textIn(childrenOf(root, 'b')[1]), childOf(root, 'c')]).toEqual([
      2,
      'z<&',
      null,
    ])
  })

  test('gives elements anywhere below, in the order of the text', () => {
    const root = parseXml('<r><p>1<p>2</p></p><q><p>3</p></q></r>')
    expect([...within(root, 'p')].map(textIn)).toEqual(['12', '2', '3'])
  })

  test('has no entities but its own five: those that it declares are neither loaded nor replaced', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><r>&lt;&b;&f;</r>`
    expect(textIn(parseXml(bomb))).toBe('<&b;&f;')
  })

  test('is refused where it is not well formed, or nested twenty thousand times', () => {
    expect(['', 'words', '<a>', '<a></b>', '<a b></a>', '<a>'.repeat(20_000)].map(faultOf)).toEqual([
      'malformed',
      'malformed',
      'malformed',
      'malformed',
      'malformed',
      'too-complex',
    ])
  })
})
