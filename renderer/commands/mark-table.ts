import { CREDIBILITY_WORDS } from '../ui/stance-words.ts'
import { series, type CommandEntries } from './command-entry.ts'

/** What makes and changes statements: in the text, and for the rows of the table. */
export const MARK = {
  'mark.sentence': {
    place: 'read',
    keys: 's',
    title: 'Select the sentence at the caret, then the next too',
    words: 'sentence, then the next too',
  },
  'mark.by-word': {
    place: 'read',
    keys: 'Shift+ArrowRight',
    local: true,
    title: 'Select by word',
  },
  'mark.claim': { place: 'read', keys: 'c', title: 'Mark as claim', words: 'claim', stance: 'claim' },
  'mark.denial': { place: 'read', keys: 'd', title: 'Mark as denial', words: 'denial', stance: 'denial' },
  'mark.question': {
    place: 'read',
    keys: 'q',
    title: 'Mark as question',
    words: 'question',
    stance: 'question',
  },
  'mark.comment': { place: 'read', keys: 'm', title: 'Mark as comment', words: 'comment', stance: 'comment' },
  'mark.speaker': { place: 'read', keys: 'w', title: 'Set the speaker', words: 'speaker (who)' },
  'mark.alias': {
    place: 'read',
    keys: 'Shift+A',
    title: 'Add the words that name the speaker as an alias',
    words: 'alias of the speaker',
  },
  'mark.proposition': { place: 'read', keys: 'p', title: 'Set the proposition', words: 'proposition' },
  'mark.tags': { place: 'read', keys: 't', title: 'Add a tag', words: 'any tag' },
  'mark.said': { place: 'read', keys: '[Shift]+@', title: 'Set the said date', words: 'said date' },
  'mark.note': { place: 'read', keys: 'a', title: 'Write a note', words: 'note (annotate)' },
  ...series('mark.tag', [1, 2, 3, 4, 5, 6, 7, 8, 9], (number) => ({
    place: 'read',
    keys: `${number}`,
    title: `Add or take away recent tag ${number}`,
    words: 'recent tags',
  })),
  'mark.hedge': { place: 'read', keys: 'h', title: 'Change the hedge', words: 'hedge' },
  ...series('mark.credibility', [1, 2, 3, 4, 5, 6], (grade) => ({
    place: 'read',
    keys: `k ${grade}`,
    title: `Credibility ${grade}: ${CREDIBILITY_WORDS[grade - 1]}`,
    words: 'credibility',
  })),
  'mark.credibility-none': {
    place: 'read',
    keys: 'k 0',
    title: 'Take the credibility away',
    words: 'no credibility',
  },
  'mark.grow': { place: 'read', keys: 'Alt+ArrowRight', title: 'Grow by a word', words: 'grow by word' },
  'mark.shrink': { place: 'read', keys: 'Alt+ArrowLeft', title: 'Shrink by a word', words: 'shrink by word' },
  'mark.grow-start': {
    place: 'read',
    keys: 'Alt+Shift+ArrowLeft',
    title: 'Begin a word earlier',
  },
  'mark.shrink-start': {
    place: 'read',
    keys: 'Alt+Shift+ArrowRight',
    title: 'Begin a word later',
  },
  'mark.link': {
    place: 'read',
    keys: 'l',
    title: 'Link to the next statement chosen',
    words: 'link to the next chosen',
  },
  'mark.link-leave': { place: 'read', like: 'text.clear', title: 'Leave the link that was begun' },
  'mark.remove': { place: 'read', keys: 'Delete', title: 'Remove the statement', words: 'remove statement' },

  'table.claim': {
    place: 'statements',
    like: 'mark.claim',
    title: 'Make the selected statements claims',
    stance: 'claim',
  },
  'table.denial': {
    place: 'statements',
    like: 'mark.denial',
    title: 'Make the selected statements denials',
    stance: 'denial',
  },
  'table.question': {
    place: 'statements',
    like: 'mark.question',
    title: 'Make the selected statements questions',
    stance: 'question',
  },
  'table.comment': {
    place: 'statements',
    like: 'mark.comment',
    title: 'Make the selected statements comments',
    stance: 'comment',
  },
  'table.speaker': {
    place: 'statements',
    like: 'mark.speaker',
    title: 'Set the speaker of the selected statements',
  },
  'table.proposition': {
    place: 'statements',
    like: 'mark.proposition',
    title: 'Set the proposition of the selected statements',
  },
  'table.tag': { place: 'statements', like: 'mark.tags', title: 'Tag the selected statements' },
  'table.untag': { place: 'statements', title: 'Take a tag off the selected statements' },
  'table.said': {
    place: 'statements',
    like: 'mark.said',
    title: 'Set the said date of the selected statements',
  },
  'table.hedge': {
    place: 'statements',
    like: 'mark.hedge',
    title: 'Set the hedge of the selected statements',
  },
  'table.credibility': { place: 'statements', title: 'Set the credibility of the selected statements' },
  'table.origin': {
    place: 'statements',
    like: 'parallel.origin',
    title: 'Make one origin of the selected statements, or tell them apart',
  },
  'table.link': { place: 'statements', like: 'mark.link', title: 'Link the selected statements' },
  'table.remove': { place: 'statements', like: 'mark.remove', title: 'Remove the selected statements' },
} as const satisfies CommandEntries
