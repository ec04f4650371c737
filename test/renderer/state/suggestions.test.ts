import { beforeEach, expect, test } from 'vitest'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { suggestionAt } from '../suggestion-fixture.ts'
import { NO_DRAFT, useSuggestions } from '../../../renderer/state/suggestions.ts'

const suggestion = (start: number, outcome: Suggestion['outcome'] = 'open') =>
  suggestionAt('d', start, outcome)
const [first, second, third] = [suggestion(1), suggestion(10), suggestion(20)]
const state = () => useSuggestions.getState()

function decide(...list: Suggestion[]) {
  for (const one of list) {
    state().decide({ ...one, outcome: 'accepted' })
    state().settle(one.id)
  }
}

beforeEach(() => useSuggestions.setState(useSuggestions.getInitialState(), true))

test('what is open again is chosen, and decided no more', () => {
  decide(first)
  state().choose(second)
  state().reopen([first])
  expect([state().chosen?.id, state().decided.size]).toEqual([first.id, 0])
})

test('of several that are opened at once, list by list, the first stays chosen', () => {
  decide(first, second)
  state().choose(third)
  state().reopen([first])
  state().reopen([second])
  expect(state().chosen?.id).toBe(first.id)
  decide(first)
  state().choose(third)
  state().reopen([first])
  expect(state().chosen?.id).toBe(first.id)
})

test('one whose words are being changed is not left for what another window opens again', () => {
  decide(first)
  state().choose(second)
  state().change({ span: { start: 10, end: 12 } })
  state().reopen([first])
  expect([state().chosen?.id, state().decided.size]).toEqual([second.id, 0])
  expect(state().draft).not.toBe(NO_DRAFT)
})
