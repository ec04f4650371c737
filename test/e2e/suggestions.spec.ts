import { join } from 'node:path'
import { expect, REPORTS, test } from './fixtures.ts'
import { SUGGESTED, Suggestions } from './pages/suggestions.ts'
import { wordsInBoxes } from './pages/words-in-boxes.ts'
import { brokenRules } from './rules.ts'

test.use({ start: 'sample' })

test('the queue is decided by keys alone: accepted, with another stance and speaker, dismissed, undone, filtered', async ({
  desk,
  page,
}) => {
  const suggestions = new Suggestions(page)
  await suggestions.show()
  await expect(suggestions.head).toContainText(`${SUGGESTED} left, 0 accepted in this pass`)
  await expect(suggestions.chosen).toContainText('The stations on the Varesh side')
  await expect.poll(() => wordsInBoxes(page, '.cue-box')).toEqual(['according to'])
  await suggestions.decide('Enter')
  await expect(suggestions.head).toContainText(`${SUGGESTED - 1} left, 1 accepted in this pass`)
  await expect(suggestions.items.first()).toContainText('accepted as claim')
  await suggestions.decide('d')
  await expect(suggestions.head).toContainText(`${SUGGESTED - 2} left, 2 accepted in this pass`)

  const quote = await suggestions.quote.innerText()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(suggestions.quote).not.toHaveText(quote)
  await page.keyboard.press('w')
  await expect(suggestions.panel.getByRole('combobox', { name: 'Speaker' })).toBeFocused()
  await page.keyboard.type('Ilena')
  await expect(suggestions.panel.getByRole('option').first()).toContainText('Ilena Marsk')
  await page.keyboard.press('Enter')
  await expect(suggestions.panel.getByRole('button', { name: 'Speaker: Ilena Marsk. Edit' })).toBeVisible()
  await expect(suggestions.list).toBeFocused()
  await suggestions.decide('Enter')
  await expect(suggestions.head).toContainText(`${SUGGESTED - 3} left, 3 accepted in this pass`)
  // The row says under whom the words were saved, not whom the program had guessed.
  await expect(suggestions.items.nth(2)).toContainText('Ilena Marsk · accepted as')

  // Whom the words mean was said once, and counts for the rest of the text.
  const wordsMeant = suggestions.panel.getByText('“the water ministry in Varesh City”, as marked before')
  await expect(wordsMeant).toBeVisible()
  await expect(suggestions.chosen).toContainText('Ilena Marsk')
  await suggestions.decide('x')
  await expect(suggestions.items.nth(3)).toContainText('dismissed')
  await expect(suggestions.head).toContainText(`${SUGGESTED - 4} left, 3 accepted in this pass`)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(suggestions.head).toContainText(`${SUGGESTED - 3} left, 3 accepted in this pass`)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(suggestions.head).toContainText(`${SUGGESTED - 2} left, 2 accepted in this pass`)
  await expect(suggestions.items.nth(3)).not.toContainText('Ilena Marsk')
  await page.keyboard.press('/')
  await page.keyboard.type('joren')
  await expect(suggestions.head).toContainText('3 left')
  await page.keyboard.press('Enter')
  await expect(suggestions.chosen).toContainText('A log is what somebody wrote down')
  await expect(suggestions.quote).toContainText('A log is what somebody wrote down')

  await page.keyboard.press('Shift+A')
  await expect(desk.notices).toContainText('2 suggestions accepted')
  await expect(suggestions.head).toContainText('1 left, 4 accepted in this pass')
  await expect(suggestions.chosen).not.toContainText('accepted')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(suggestions.head).toContainText('3 left, 2 accepted in this pass')
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { level: 1, name: 'Read' })).toBeAttached()
})

test('keys that are pressed while the next suggestion is on its way are meant for it', async ({
  desk,
  page,
}) => {
  await expect(desk.workspace).toHaveText(/korrin-dam/)
  const suggestions = new Suggestions(page)
  await suggestions.show()
  await suggestions.pressAtOnce('Enter', 'd', 'x', 'c')
  await expect(suggestions.head).toContainText(`${SUGGESTED - 4} left, 3 accepted in this pass`)
  await expect(suggestions.items.nth(1)).toContainText('accepted as denial')
  await expect(suggestions.items.nth(2)).toContainText('dismissed')
})

test('undo goes back to the suggestion that it opens, and what redo or another window decides is shown on it', async ({
  desk,
  page,
}) => {
  await expect(desk.workspace).toHaveText(/korrin-dam/)
  const suggestions = new Suggestions(page)
  await suggestions.show()
  const first = await suggestions.quote.innerText()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(suggestions.quote).not.toHaveText(first)
  await page.keyboard.press('Escape')
  await expect(suggestions.quote).toHaveText(first)
  await suggestions.decide('q')
  const second = await suggestions.quote.innerText()

  await page.keyboard.press('ControlOrMeta+z')
  await expect(suggestions.quote).toHaveText(first)
  await expect(suggestions.panel).toContainText('Guessed, not yet a statement')
  await expect(suggestions.list).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(suggestions.panel).toContainText('Accepted, now a statement')
  await expect(suggestions.chosen).toContainText('accepted as question')
  await page.keyboard.press('Enter')
  await expect(desk.notices).toContainText('This one is decided')
  await page.keyboard.press('t')
  await expect(suggestions.panel).toContainText('Guessed, not yet a statement')
  await suggestions.decide('x')
  await expect(suggestions.quote).toHaveText(second)

  const other = new Suggestions(await page.context().newPage())
  await other.page.goto(new URL('/', page.url()).href)
  await other.show(SUGGESTED - 1)
  await expect(other.quote).toHaveText(second)
  await suggestions.decide('d')
  await expect(other.panel).toContainText('Accepted, now a statement')
  await expect(other.chosen).toContainText('accepted as denial')
  await other.decide('Space')
  await expect(other.head).toContainText(`${SUGGESTED - 2} left`)
})

test('in a text a suggestion is walked to, accepted and marked as such, dismissed, and hidden', async ({
  desk,
  page,
}) => {
  const suggestions = new Suggestions(page)
  await suggestions.show()
  await expect(suggestions.head).toContainText(`${SUGGESTED} left`)
  await suggestions.read()
  await desk.pane(1).text.focus()
  // Also from the library, where Enter would open a document.
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('u')
  await expect(desk.inspector).toContainText('Guessed, not yet a statement')
  await expect(desk.quote).toContainText('The stations on the Varesh side')
  await page.keyboard.press('Shift+S')
  await expect(desk.inspector).not.toContainText('Guessed, not yet a statement')
  await page.keyboard.press('Shift+S')
  await expect(async () => {
    await page.keyboard.press('u')
    await expect(desk.inspector).toContainText('Guessed, not yet a statement', { timeout: 1000 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(desk.inspector).toContainText('Statement 54')
  await expect(desk.inspector).toContainText('accepted from a suggestion')
  await page.keyboard.press('Shift+S')
  await expect(async () => {
    await page.keyboard.press('u')
    await expect(desk.notices).toContainText('Suggestions are not shown in texts', { timeout: 1000 })
  }).toPass()
})

test('a suggestion under selected words fills in the statement that a person makes of them', async ({
  desk,
  page,
}) => {
  const suggestions = new Suggestions(page)
  await suggestions.show()
  await expect(suggestions.head).toContainText(`${SUGGESTED} left`)
  await suggestions.read()
  const pane = desk.pane(1)
  await pane.text.focus()
  await page.keyboard.press('u')
  await expect(desk.inspector).toContainText('Guessed, not yet a statement')
  const speaker = await desk.inspector.getByRole('button', { name: /^Speaker: / }).innerText()
  await page.keyboard.press('Escape')
  await desk.press('s', 'd')
  await expect(desk.speaker).toHaveValue(speaker)
  await expect(desk.popover).toContainText('claim?')
  expect(await brokenRules(page, 'quick tag over a suggestion')).toEqual([])
  await desk.press('Enter')
  await expect(desk.inspector).toContainText('Statement 54')
  await expect(desk.inspector.getByRole('combobox', { name: 'Reported' })).toHaveValue('indirect')
  await expect(desk.inspector).not.toContainText('accepted from a suggestion')
})

test('a pair is linked or set aside, and both are undone', async ({ desk, page }) => {
  await expect(desk.workspace).toHaveText(/korrin-dam/)
  const done = page.getByRole('contentinfo')
  const suggestions = new Suggestions(page)
  await suggestions.show()
  await suggestions.tab('Contradictions to look at')
  await expect(suggestions.chosen).toContainText('Somebody opened the gates at Korrin')
  await expect(page.getByText('Why it is asked')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(done).toContainText('contradiction confirmed')
  await page.keyboard.press('x')
  await expect(done).toContainText('no contradiction')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(done).toContainText('Nothing to undo')
  await expect(suggestions.chosen).toContainText('Somebody opened the gates at Korrin')
})

test('every part of the view passes the accessibility rules and fits its window', async ({ desk, page }) => {
  await expect(desk.workspace).toHaveText(/korrin-dam/)
  const suggestions = new Suggestions(page)
  await suggestions.show()
  await expect(suggestions.quote).toBeVisible()
  const trouble = await brokenRules(page, 'queue')
  await suggestions.tab('Contradictions to look at')
  await expect(page.getByText('Why it is asked')).toBeVisible()
  trouble.push(...(await brokenRules(page, 'contradictions')))
  await suggestions.tab('The same speaker?')
  trouble.push(...(await brokenRules(page, 'speakers')))
  expect(trouble).toEqual([])
})

test.describe('with a workspace of one report', () => {
  test.use({ start: 'empty' })

  test('two statements become one proposition, in the words that a person gives it', async ({
    desk,
    page,
  }) => {
    await desk.importAll(join(REPORTS, 'bridge-courier.txt'), 1)
    await desk.openDocument(/Union chief/)
    for (const [words, stance] of [
      ['All six boats were inspected', 'd'],
      ['six boats were inspected by Tuesday night', 'd'],
    ] as const) {
      await desk.pane(1).select(words)
      await desk.mark(stance, 'Tomas Ek')
    }
    const suggestions = new Suggestions(page)
    await desk.press('g', 's')
    await suggestions.tab('The same proposition?')
    await expect(page.getByText('Both deny it')).toBeVisible()
    const wording = page.getByRole('textbox', { name: /^New proposition/ })
    expect(await brokenRules(page, 'propositions')).toEqual([])
    await desk.press('p')
    await expect(wording).toBeFocused()
    await desk.type('The boats are safe')
    await desk.press('Enter')
    await expect(page.getByText('No statement without a proposition')).toBeVisible()
    await desk.press('g', 'l')
    await expect(page.getByRole('rowheader', { name: /The boats are safe/ })).toBeVisible()
  })
})
