import { AtSign, FileText, Hash, Quote, Scale } from 'lucide-react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Proposition } from '../../../shared/model/proposition.ts'
import type { Speaker } from '../../../shared/model/speaker.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { inQuotes } from '../../../shared/text/in-quotes.ts'
import type { Client } from '../../client/client.ts'
import { showProposition } from '../../state/ledger.ts'
import { counted } from '../../ui/counted.ts'
import { dateWords } from '../../ui/dates.ts'
import type { Entry } from './entries.ts'
import { openDocument, openFirst, openStatement } from './reach.ts'

/** A document: Enter opens it. */
export function documentEntry({ id, title, outlet, published }: DocumentSummary): Entry {
  return {
    id,
    section: 'Documents',
    title,
    detail: detailOf(outlet, published && dateWords(published)),
    icon: FileText,
    run: (beside) => openDocument(id, beside),
  }
}

/** A speaker, found by any name: Enter opens the oldest statement. */
export function speakerEntry({ id, name, aliases, role, statements }: Speaker, client: Client): Entry {
  return {
    id,
    section: 'Speakers',
    title: name,
    also: aliases,
    detail: detailOf(role, counted(statements, 'statement')),
    icon: AtSign,
    run: statements === 0 ? null : (beside) => void openFirst(client, { speakers: [id] }, beside),
  }
}

/** A proposition: Enter shows its row in the ledger. */
export function propositionEntry({ id, text, counts }: Proposition): Entry {
  return {
    id,
    section: 'Propositions',
    title: text,
    detail: detailOf(counted(counts.claim, 'claim'), counted(counts.denial, 'denial')),
    icon: Scale,
    run: () => showProposition(id),
  }
}

/** A tag: Enter opens the oldest statement that has it. */
export function tagEntry({ id, name, uses }: Tag, client: Client): Entry {
  return {
    id,
    section: 'Tags',
    title: name,
    detail: counted(uses, 'statement'),
    icon: Hash,
    run: uses === 0 ? null : (beside) => void openFirst(client, { tags: [id] }, beside),
  }
}

/** A statement, found by its quote: Enter opens it in its text. */
export function statementEntry(row: StatementRow): Entry {
  return {
    id: row.id,
    section: 'Statements',
    title: inQuotes(row.quote),
    detail: detailOf(row.speakerName, row.said && dateWords(row.said)),
    stance: row.stance,
    icon: Quote,
    run: (beside) => openStatement(row, beside),
  }
}

const detailOf = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ')
