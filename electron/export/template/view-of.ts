import { inQuotes } from '../../../shared/text/in-quotes.ts'
import type { ExportGrouping } from '../../../shared/contract/exports.ts'
import type { DocumentDetail } from '../../../shared/model/document.ts'
import { contextOf } from '../context.ts'
import type { Notebook } from '../exporter.ts'
import { groupNotes } from '../grouping.ts'
import { CREDIBILITY_WORDS, dateInWords, RELIABILITY_WORDS, sourceInWords, STANCE_WORDS } from '../labels.ts'
import { ledgerOf, type Side } from '../ledger.ts'
import { noteInWords } from '../note-in-words.ts'
import { notesOf, type Note } from '../notes.ts'
import { webAddress } from '../web-address.ts'
import type { StatementView, TemplateView } from './view.ts'

/** What a template is filled with. */
export function viewOf(notebook: Notebook, groupBy: ExportGrouping): TemplateView {
  const notes = notesOf(notebook)
  const byDocument = Map.groupBy(notes, ({ document }) => document.id)
  return {
    workspace: notebook.workspace,
    note: notebook.note,
    noteInWords: noteInWords(notebook.note),
    statementCount: notes.length,
    documentCount: byDocument.size,
    originCount: originsOf(notes),
    groupedBy: groupBy,
    groups: groupNotes(notebook, groupBy).map(({ title, about, notes: own }) => ({
      title,
      note: about,
      noteInWords: noteInWords(about),
      count: own.length,
      origins: originsOf(own),
      statements: own.map(statementView),
    })),
    statements: notes.map(statementView),
    chronology: notes
      .filter(({ statement }) => statement.said !== null)
      .toSorted(bySaid)
      .map(statementView),
    propositions: ledgerOf(notebook).map(({ proposition, contested, claims, denials }) => ({
      text: proposition.text,
      status: proposition.status,
      note: proposition.note,
      noteInWords: noteInWords(proposition.note),
      contested,
      claims: sideView(claims),
      denials: sideView(denials),
    })),
    documents: notebook.documents.map(({ detail }) => ({
      ...sourceView(detail),
      statements: (byDocument.get(detail.id) ?? []).map(statementView),
    })),
  }
}

const originsOf = (notes: readonly Note[]): number => new Set(notes.map(({ origin }) => origin)).size

const sideView = ({ notes, origins, speakers }: Side) => ({
  count: notes.length,
  origins,
  speakers: speakers.map(({ name, notes: own }) => ({
    name: name ?? 'speaker not known',
    statements: own.map(statementView),
  })),
})

function statementView(note: Note): StatementView {
  const { statement, speaker, proposition, tags, links, sameOrigin } = note
  const { stance, said, credibility } = statement
  const { mark, singular } = STANCE_WORDS[stance]
  return {
    number: statement.number,
    stance,
    stanceTitle: singular,
    mark,
    isClaim: stance === 'claim',
    isDenial: stance === 'denial',
    isQuestion: stance === 'question',
    isComment: stance === 'comment',
    quote: statement.quote,
    quoted: inQuotes(statement.quote),
    quoteLines: linesOf(statement.quote),
    ...contextOf(note.text, statement),
    speaker: speaker?.name ?? '',
    role: speaker?.role ?? '',
    side: speaker?.side ?? '',
    said: said ?? '',
    saidInWords: said === null ? '' : dateInWords(said),
    proposition: proposition?.text ?? '',
    hedge: statement.hedge ?? '',
    credibility: credibility === null ? '' : String(credibility),
    credibilityInWords: credibility === null ? '' : (CREDIBILITY_WORDS[credibility] ?? ''),
    reported: statement.reported ?? '',
    cue: statement.cue ?? '',
    note: statement.note,
    noteInWords: noteInWords(statement.note),
    noteLines: linesOf(statement.note),
    tags,
    links: links.map(({ words, number }) => ({ words, to: number })),
    sameOrigin,
    inCurrentText: statement.anchor === 'sure',
    markedBy: statement.author,
    isSuggested: statement.fromSuggestion,
    document: sourceView(note.document),
  }
}

function sourceView(document: DocumentDetail) {
  const { title, outlet, author, published, language, reliability, fileName, sha256, note } = document
  return {
    title,
    outlet: outlet ?? '',
    author: author ?? '',
    published: published ?? '',
    publishedInWords: published === null ? '' : dateInWords(published),
    url: webAddress(document.url) ?? '',
    language: language ?? '',
    reliability: reliability ?? '',
    reliabilityInWords: reliability === null ? '' : RELIABILITY_WORDS[reliability],
    file: fileName,
    sha256,
    source: sourceInWords(document),
    note,
    noteInWords: noteInWords(note),
  }
}

const linesOf = (words: string): string[] => (words === '' ? [] : words.split(/\r\n?|\n/))

const bySaid = ({ statement: a }: Note, { statement: b }: Note): number => {
  const [one, other] = [a.said ?? '', b.said ?? '']
  return one < other ? -1 : one > other ? 1 : a.number - b.number
}
