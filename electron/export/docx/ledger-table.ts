import { InternalHyperlink, Paragraph, Table, type ParagraphChild } from 'docx'
import { originsInWords, STANCE_WORDS } from '../labels.ts'
import type { LedgerRow, Side } from '../ledger.ts'
import type { Note } from '../notes.ts'
import { bookmarkOf } from './note.ts'
import { direction, run } from './paragraphs.ts'
import { PALE, STANCE_INKS } from './styles.ts'
import { cell, headRow, ruled, row } from './table.ts'

/** Widths in per cent of the page. */
const WIDTHS = [34, 33, 33] as const

/** For each proposition who claims it and who denies it; each number leads to the statement. */
export function ledgerTable(rows: readonly LedgerRow[]): Table {
  const titles = [
    'Proposition',
    `${STANCE_WORDS.claim.mark} Claimed by`,
    `${STANCE_WORDS.denial.mark} Denied by`,
  ]
  return ruled([
    headRow(titles, WIDTHS),
    ...rows.map((each) =>
      row([
        cell(WIDTHS[0], proposition(each)),
        cell(WIDTHS[1], side(each.claims)),
        cell(WIDTHS[2], side(each.denials)),
      ]),
    ),
  ])
}

function proposition({ proposition: { text, status }, others, contested }: LedgerRow): Paragraph[] {
  const facts = [
    ...(status === 'open' ? [] : [run(status, { color: PALE })]),
    ...(contested ? [run('contested', { color: PALE, bold: true })] : []),
    ...(others.length === 0 ? [] : [run('also', { color: PALE }), ...others.map(numbered)]),
  ]
  const words = new Paragraph({
    style: 'Cell',
    children: [run(text, { bold: true })],
    ...direction(text, 'bidirectional'),
  })
  return facts.length === 0 ? [words] : [words, new Paragraph({ style: 'Cell', children: spaced(facts) })]
}

function side({ notes, speakers }: Side): Paragraph[] {
  if (notes.length === 0)
    return [new Paragraph({ style: 'Cell', children: [run('nobody', { color: PALE })] })]
  return [
    new Paragraph({ style: 'Cell', children: [run(originsInWords(notes), { color: PALE })] }),
    ...speakers.map(
      ({ name, notes: own }) =>
        new Paragraph({
          style: 'Cell',
          children: spaced([run(name ?? 'speaker not known'), ...own.map(numbered)]),
          ...direction(name ?? '', 'bidirectional'),
        }),
    ),
  ]
}

/** `▲12`, which leads to the statement. */
const numbered = ({ statement: { number, stance } }: Note): ParagraphChild =>
  new InternalHyperlink({
    anchor: bookmarkOf(number),
    children: [run(`${STANCE_WORDS[stance].mark}${number}`, { color: STANCE_INKS[stance] })],
  })

const spaced = (children: readonly ParagraphChild[]): ParagraphChild[] =>
  children.flatMap((child, i) => (i === 0 ? [child] : [run(' '), child]))
