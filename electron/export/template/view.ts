import { z } from 'zod'

const text = (words: string) => z.string().describe(words)
const count = (words: string) => z.number().int().describe(words)
const flag = (words: string) => z.boolean().describe(words)

const source = {
  title: text('Title of the document'),
  outlet: text('Paper, agency or channel'),
  author: text('Author line'),
  published: text('Date of publication, as far as it is known: 2024-03-13'),
  publishedInWords: text('The same in words: 13 March 2024'),
  url: text('Address on the web; empty where it is none that a browser opens as a page'),
  language: text('Language of the text: en'),
  reliability: text('Source reliability, A to F'),
  reliabilityInWords: text('The same in words'),
  file: text('Name of the file it was read from'),
  sha256: text('Hash of that file'),
  source: text('Title, outlet, date and reliability in one line'),
  note: text('What was noted about the document'),
  noteInWords: text('The same without the signs of Markdown'),
}

const statement = z.object({
  number: count('Number of the statement in the workspace'),
  stance: text('claim, denial, question or comment'),
  stanceTitle: text('Claim, Denial, Question or Comment'),
  mark: text('A sign for the stance: ▲ ▼ ? ○'),
  isClaim: flag('True of a claim'),
  isDenial: flag('True of a denial'),
  isQuestion: flag('True of a question'),
  isComment: flag('True of a comment'),
  quote: text('The words, as they stand in the text'),
  quoted: text('The words within quotation marks, unless they bring their own'),
  quoteLines: z.array(z.string()).describe('The words, line by line; a line is {{.}}'),
  before: text('What stands before them'),
  after: text('What stands after them'),
  speaker: text('Name of the speaker'),
  role: text('Role of the speaker'),
  side: text('Side of the speaker'),
  said: text('Date on which it was said, as far as it is known'),
  saidInWords: text('The same in words'),
  proposition: text('The proposition it is about'),
  hedge: text('How sure the speaker is'),
  credibility: text('Information credibility, 1 to 6'),
  credibilityInWords: text('The same in words'),
  reported: text('direct, indirect or mixed'),
  cue: text('The word that reports it'),
  note: text('What was noted about the statement'),
  noteInWords: text('The same without the signs of Markdown'),
  noteLines: z.array(z.string()).describe('The same, line by line; a line is {{.}}'),
  tags: z.array(z.string()).describe('Its tags; a tag is {{.}}'),
  links: z
    .array(z.object({ words: text('contradicts'), to: count('Number of the other statement') }))
    .describe('What it does to other statements, and they to it'),
  sameOrigin: z
    .array(z.number().int())
    .describe('Numbers of the statements that go back to the same report; a number is {{.}}'),
  inCurrentText: flag('False where it was not found again in the current text of its document'),
  markedBy: text('Who marked it'),
  isSuggested: flag('True of a statement that began as a suggestion of the program'),
  document: z.object(source).describe('The document it stands in'),
})

const side = (words: string) =>
  z
    .object({
      count: count('How many statements'),
      origins: count('From how many origins'),
      speakers: z
        .array(
          z.object({
            name: text('Name of the speaker'),
            statements: z.array(statement).describe('What they said'),
          }),
        )
        .describe('The speakers, the first to say so first'),
    })
    .describe(words)

/**
 * All that a template can name. `docs/templates.md` is written from it, and a template that names anything else is refused with
 * the line. What is not known is empty, so that a section of it is left out.
 */
export const templateView = z.object({
  workspace: text('Name of the workspace'),
  note: text('What was noted about the whole of it'),
  noteInWords: text('The same without the signs of Markdown'),
  statementCount: count('How many statements go out'),
  documentCount: count('How many documents something is marked in'),
  originCount: count('From how many origins the statements come'),
  groupedBy: text('document, speaker, proposition or stance'),
  groups: z
    .array(
      z.object({
        title: text('Document, speaker, proposition or stance'),
        note: text('What was noted about it'),
        noteInWords: text('The same without the signs of Markdown'),
        count: count('How many statements'),
        origins: count('From how many origins'),
        statements: z.array(statement).describe('Its statements'),
      }),
    )
    .describe('The statements under the headings that were asked for'),
  statements: z.array(statement).describe('All statements, by document and place'),
  chronology: z.array(statement).describe('Those with a said date, the earliest first'),
  propositions: z
    .array(
      z.object({
        text: text('The proposition'),
        status: text('open, settled or dropped'),
        note: text('What was noted about it'),
        noteInWords: text('The same without the signs of Markdown'),
        contested: flag('True where it is both claimed and denied'),
        claims: side('Who claims it'),
        denials: side('Who denies it'),
      }),
    )
    .describe('The ledger: the propositions of which something is said'),
  documents: z
    .array(
      z.object({
        ...source,
        statements: z.array(statement).describe('What is marked in it'),
      }),
    )
    .describe('The documents, by date'),
})
export type TemplateView = z.infer<typeof templateView>
export type StatementView = z.infer<typeof statement>
