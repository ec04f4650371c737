import type { IStylesOptions } from 'docx'
import type { Stance } from '../../../shared/model/stance.ts'

/** The program's colours on paper, as office files write them. */
export const STANCE_INKS: Readonly<Record<Stance, string>> = {
  claim: '1A5C9C',
  denial: 'A23F0A',
  question: '4D6212',
  comment: '595D64',
}

/** For what stands around the words that count. */
export const PALE = '62656B'

export const LINK_INK = '1A5C9C'

const INK = '1B1C1E'

/** Sizes are in half points, spaces in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 21, color: INK }, paragraph: { spacing: { after: 80 } } },
    title: { run: { size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
    heading1: headed(30, 480, 160),
    heading2: headed(25, 360, 60),
    heading3: headed(21, 240, 60),
  },
  paragraphStyles: [
    style('About', { size: 20, color: '494C51' }, { spacing: { after: 80 } }),
    style(
      'Quotation',
      { font: 'Cambria', size: 22 },
      { spacing: { after: 100, line: 300 }, indent: { left: 284 } },
    ),
    style('Field', { size: 19 }, { spacing: { after: 20 }, indent: { left: 284 } }),
    style('Source', { bold: true }, { spacing: { before: 200, after: 20 } }),
    style('Cell', { size: 18 }, { spacing: { after: 0 } }),
    style('Foot', { size: 17, color: PALE }, { alignment: 'center' }),
  ],
}

function headed(size: number, before: number, after: number) {
  return { run: { size, bold: true, color: INK }, paragraph: { spacing: { before, after }, keepNext: true } }
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function style(
  id: string,
  run: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph }
}
