import type { CommandEntries } from './command-entry.ts'

/** What is decided of suggestions: in their queue, and where they are marked in a text. */
export const SUGGESTIONS = {
  'suggestions.accept': {
    place: 'suggestions',
    keys: 'Enter',
    local: true,
    title: 'Accept as shown, go to the next',
  },
  'suggestions.later': { place: 'suggestions', keys: 'Space', local: true, title: 'Leave for later' },
  'suggestions.walk': {
    place: 'suggestions',
    keys: 'ArrowDown',
    local: true,
    title: 'Walk the queue',
  },
  'suggestions.dismiss': {
    place: 'suggestions',
    keys: 'x',
    title: 'Dismiss the suggestion',
    words: 'dismiss a suggestion',
  },
  'suggestions.take-back': {
    place: 'suggestions',
    keys: 't',
    title: 'Take the decision back',
    words: 'take a decision back',
  },
  'suggestions.alike': {
    place: 'suggestions',
    keys: 'Shift+A',
    title: 'Accept all like this',
    words: 'accept all like this',
  },
  'suggestions.claim': {
    place: 'suggestions',
    like: 'mark.claim',
    title: 'Accept as claim',
    stance: 'claim',
  },
  'suggestions.denial': {
    place: 'suggestions',
    like: 'mark.denial',
    title: 'Accept as denial',
    stance: 'denial',
  },
  'suggestions.question': {
    place: 'suggestions',
    like: 'mark.question',
    title: 'Accept as question',
    stance: 'question',
  },
  'suggestions.comment': {
    place: 'suggestions',
    like: 'mark.comment',
    title: 'Accept as comment',
    stance: 'comment',
  },
  'suggestions.speaker': { place: 'suggestions', like: 'mark.speaker', title: 'Change the speaker guessed' },
  'suggestions.proposition': {
    place: 'suggestions',
    like: 'mark.proposition',
    title: 'Set the proposition of the suggestion',
  },
  'suggestions.said': { place: 'suggestions', like: 'mark.said', title: 'Change the said date guessed' },
  'suggestions.grow': { place: 'suggestions', like: 'mark.grow', title: 'Grow the suggestion by a word' },
  'suggestions.shrink': {
    place: 'suggestions',
    like: 'mark.shrink',
    title: 'Shrink the suggestion by a word',
  },
  'suggestions.grow-start': {
    place: 'suggestions',
    like: 'mark.grow-start',
    title: 'Begin the suggestion a word earlier',
  },
  'suggestions.shrink-start': {
    place: 'suggestions',
    like: 'mark.shrink-start',
    title: 'Begin the suggestion a word later',
  },
  'suggestions.open': { place: 'suggestions', keys: 'e', title: 'Read it in its document' },
  'text.next-suggestion': {
    place: 'read',
    keys: 'u',
    title: 'Go to the next suggestion',
    words: 'next suggestion',
  },
  'text.previous-suggestion': {
    place: 'read',
    keys: 'Shift+U',
    title: 'Go to the previous suggestion',
    words: 'previous suggestion',
  },
  'mark.accept': {
    place: 'read',
    keys: 'Enter',
    local: true,
    title: 'Accept the chosen suggestion',
  },
  'mark.dismiss': {
    place: 'read',
    like: 'suggestions.dismiss',
    title: 'Dismiss the chosen suggestion',
  },
  'text.suggestions': {
    place: 'read',
    keys: 'Shift+S',
    title: 'Show or hide suggestions in texts',
    words: 'show suggestions',
  },
} as const satisfies CommandEntries
