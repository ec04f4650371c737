import { originsInWords, STANCE_WORDS } from '../labels.ts'
import type { LedgerRow, Side } from '../ledger.ts'
import type { Note } from '../notes.ts'
import { escapeHtml } from './escape.ts'

/** The ledger: for each proposition who claims it and who denies it, each statement a link to its note. */
export function ledgerTable(rows: readonly LedgerRow[]): string {
  if (rows.length === 0) return ''
  return `<section class="ledger" id="ledger" aria-labelledby="ledger-title">
<h2 id="ledger-title">Ledger</h2>
<table>
<thead><tr><th scope="col">Proposition</th><th scope="col" class="claim">▲ Claimed by</th><th scope="col" class="denial">▼ Denied by</th></tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table>
</section>`
}

function row({ proposition, claims, denials, others, contested }: LedgerRow): string {
  const facts = [
    ...(proposition.status === 'open' ? [] : [proposition.status]),
    ...(contested ? ['<b>contested</b>'] : []),
    ...(others.length === 0 ? [] : [`also ${others.map(link).join(' ')}`]),
  ]
  const below = facts.length === 0 ? '' : `<small>${facts.join(', ')}</small>`
  return `<tr><th scope="row" dir="auto">${escapeHtml(proposition.text)}${below}</th>${cell(claims)}${cell(denials)}</tr>`
}

function cell({ notes, speakers }: Side): string {
  if (notes.length === 0) return '<td class="nobody">nobody</td>'
  const who = speakers.map(
    ({ name, notes: own }) =>
      `<li><bdi>${escapeHtml(name ?? 'speaker not known')}</bdi> ${own.map(link).join(' ')}</li>`,
  )
  return `<td><small>${originsInWords(notes)}</small><ul>${who.join('')}</ul></td>`
}

/** `▲12`, with the words for those who do not see it. */
function link({ statement: { number, stance, said } }: Note): string {
  const { mark, singular } = STANCE_WORDS[stance]
  const label = `${singular} ${number}${said === null ? '' : `, said ${said}`}`
  return `<a class="${stance}" href="#note-${number}" aria-label="${label}" title="${label}">${mark}${number}</a>`
}
