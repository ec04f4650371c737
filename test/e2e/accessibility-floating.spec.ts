import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { Desk } from './pages/desk.ts'
import { brokenRules } from './rules.ts'

test.use({ start: 'sample' })

/** What floats over a view, or opens within it: its name, the keys of its view, the way to it, and what must be seen then. */
interface Floating {
  name: string
  view: 'r' | 'l' | 't' | 'i' | 'o' | 'f'
  open(desk: Desk): Promise<void>
  shown(desk: Desk): Locator
}

const FLOATING: readonly Floating[] = [
  menu('menu of workspaces', 'r', (desk) => desk.workspace.click()),
  menu('what the library shows', 'r', (desk) => button(desk, /^Show/).click()),
  menu('menu of a document', 'r', (desk) => desk.documents.first().click({ button: 'right' })),
  dialog('text size and width', 'r', (desk) => button(desk, 'Text size and width').click()),
  menu('marks on each other', 'r', (desk) => desk.press('ControlOrMeta+1', ']', ']', 'Shift+V')),
  menu('other prints of a passage', 'r', (desk) =>
    button(desk, /^Also in \d+ documents$/)
      .first()
      .click(),
  ),
  field('proposition', 'Proposition', 'p'),
  field('speaker', 'Speaker', 'w'),
  {
    name: 'said date',
    view: 'r',
    open: (desk) => desk.press('ControlOrMeta+1', ']', '@'),
    shown: (desk) => desk.inspector.getByRole('textbox', { name: 'Said' }),
  },
  menu('menu of a proposition', 'l', (desk) =>
    button(desk, /^Actions for/)
      .first()
      .click(),
  ),
  {
    name: 'new proposition',
    view: 'l',
    open: (desk) => desk.press('p'),
    shown: ({ page }) => page.getByRole('textbox', { name: 'New proposition' }),
  },
  menu('columns', 't', (desk) => button(desk, 'Columns').click()),
  ...(['p', 't', '@', 'h', 'l', 'o'] as const).map((key) =>
    dialog(`change of many by ${key}`, 't', async (desk) => {
      await desk.page.getByRole('grid', { name: 'Statements' }).focus()
      await desk.press('x', 'ArrowDown', 'x', key)
    }),
  ),
  menu('saving of the timeline', 'i', (desk) => button(desk, 'Save the timeline').click()),
  menu('saving of a chart', 'o', (desk) =>
    button(desk, /^Save “/)
      .first()
      .click(),
  ),
  dialog('saving of a search', 'f', async (desk) => {
    await desk.type('gates')
    await desk.press('ControlOrMeta+s')
  }),
]

test('what floats over a view passes the accessibility rules and fits its window', async ({ desk, page }) => {
  test.slow()
  const trouble: string[] = []
  for (const { name, view, open, shown } of FLOATING) {
    await desk.press('g', view)
    await open(desk)
    await expect(shown(desk).first(), name).toBeVisible()
    trouble.push(...(await brokenRules(page, name)))
    await desk.press('Escape', 'Escape', 'Escape')
  }
  expect(trouble).toEqual([])
})

const button = ({ page }: Desk, name: string | RegExp): Locator => page.getByRole('button', { name })

function menu(name: string, view: Floating['view'], open: Floating['open']): Floating {
  return { name, view, open, shown: ({ page }) => page.getByRole('menu') }
}

function dialog(name: string, view: Floating['view'], open: Floating['open']): Floating {
  return { name, view, open, shown: ({ page }) => page.getByRole('dialog') }
}

/** A field of the inspector with a list under it. */
function field(name: string, label: string, key: string): Floating {
  return {
    name,
    view: 'r',
    open: (desk) => desk.press('ControlOrMeta+1', ']', key),
    shown: (desk) => desk.inspector.getByRole('combobox', { name: label }),
  }
}
