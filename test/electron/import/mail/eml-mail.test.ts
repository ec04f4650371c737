import { describe, expect, test } from 'vitest'
import { emlMail } from '../../../../electron/import/mail/eml-mail.ts'
import { readMail } from '../../../../electron/import/mail/read-mail.ts'

const mail = (...lines: readonly string[]) => emlMail(Buffer.from(lines.join('\n')))
const FROM = 'From: Mara Venn <mara.venn@northline.example>'
const WORDS = 'The ministry denies it; the engineers do not.'

describe('a letter', () => {
  test('without any header field is none', () => {
    expect(() => mail('Only words', '', WORDS)).toThrow('This is no letter')
  })

  test('that is encrypted is refused in words', () => {
    expect(() => mail(FROM, 'Content-Type: multipart/encrypted; boundary=b', '', '--b')).toThrow('encrypted')
  })

  test('of two forms gives the plain one, unless that only points to the other', () => {
    const forms = (plain: string) =>
      mail(
        FROM,
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        '',
        plain,
        '--b',
        'Content-Type: text/html',
        '',
        `<html><body>${`<p>${WORDS}</p>`.repeat(60)}</body></html>`,
        '--b--',
      ).bodies.map(({ kind }) => kind)
    expect(forms(WORDS.repeat(6))).toEqual(['plain'])
    expect(forms('See the web version.')).toEqual(['html'])
    expect(forms('')).toEqual(['html'])
  })

  test('that repeats nothing but an earlier one still says who wrote when', () => {
    const { blocks } = readMail(
      mail(FROM, 'Subject: Re: Gates', 'Date: Fri, 15 Mar 2024 09:12:04 +0100', '', '> Is it so?'),
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'furniture', 'furniture'])
  })
})

describe('hostile letters', () => {
  test('twenty thousand parts within each other are read to a depth of eight', () => {
    const open = Array.from(
      { length: 20_000 },
      (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n`,
    )
    const { bodies, attachments } = mail(
      FROM,
      'Content-Type: multipart/mixed; boundary=b0',
      '',
      ...open,
      WORDS,
    )
    expect([bodies, attachments]).toEqual([[], []])
  })

  test('twenty thousand parts beside each other are read', () => {
    const parts = Array.from(
      { length: 20_000 },
      (_, i) => `--b\nContent-Disposition: attachment; filename="${i}.txt"\n\n${WORDS}`,
    )
    expect(mail(FROM, 'Content-Type: multipart/mixed; boundary=b', '', ...parts).attachments.length).toBe(
      20_000,
    )
  })

  test('a boundary that never ends, and one that never begins', () => {
    expect(
      mail(FROM, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', WORDS).bodies[0]?.text,
    ).toBe(WORDS)
    expect(mail(FROM, 'Content-Type: multipart/mixed; boundary=b', '', WORDS).bodies).toEqual([])
  })

  test('the name of an attachment leads nowhere', () => {
    const part = [
      '--b',
      'Content-Disposition: attachment; filename="../../etc/passwd.txt"',
      '',
      WORDS,
      '--b--',
    ]
    const { attachments } = mail(FROM, 'Content-Type: multipart/mixed; boundary=b', '', ...part)
    expect(attachments.map(({ name }) => name)).toEqual(['.._.._etc_passwd.txt'])
  })
})
