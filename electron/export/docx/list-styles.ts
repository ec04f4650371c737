import {
  AlignmentType,
  LevelFormat,
  type ILevelsOptions,
  type INumberingOptions,
  type IParagraphOptions,
} from 'docx'

/** How an item of a list stands, and what goes on below its first paragraph. */
interface ListLevel {
  item: Pick<IParagraphOptions, 'numbering' | 'indent'>
  below: { left: number }
}

/** The lists of a document as Word counts them: an editor who goes on with one gets the next number. */
export interface ListStyles {
  /** A list that counts from `start`, or with bullets for null, at a depth from 1. */
  open(start: number | null, depth: number): ListLevel
  /** What the document has to say of them, when all are written. */
  numbering(): INumberingOptions
}

/** Twentieths of a point: where notes stand, and how much deeper each list in a list does. */
const [MARGIN, STEP] = [284, 284]

export function createListStyles(): ListStyles {
  const config: INumberingOptions['config'][number][] = []
  const add = (levels: ILevelsOptions) => {
    const reference = `list-${config.length + 1}`
    config.push({ reference, levels: [levels] })
    return reference
  }
  const bullets = new Map<number, string>()

  const bulletsAt = (depth: number, left: number) => {
    const reference =
      bullets.get(depth) ??
      add({ ...level(left), format: LevelFormat.BULLET, text: depth % 2 === 1 ? '•' : '–' })
    bullets.set(depth, reference)
    return reference
  }

  return {
    open(start, depth) {
      const left = MARGIN + STEP * depth
      const reference =
        start === null
          ? bulletsAt(depth, left)
          : add({ ...level(left), format: LevelFormat.DECIMAL, text: '%1.', start })
      return {
        item: { numbering: { reference, level: 0 }, indent: { left, hanging: STEP } },
        below: { left },
      }
    },
    numbering: () => ({ config }),
  }
}

const level = (left: number) => ({
  level: 0,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left, hanging: STEP } } },
})
