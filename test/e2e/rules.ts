import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** A small window hides some words, the other theme changes colours alone: each is met once, and axe reads every screen twice. */
const LOOKS = [
  { colorScheme: 'dark', width: 1024, height: 700 },
  { colorScheme: 'light', width: 1440, height: 900 },
] as const

/**
 * What breaks the rules of accessibility, is wider than its window or sticks out of its region, one line for each place: in the
 * dark on the smallest window, and in the light on the usual one, which stays. `name` says what is on screen.
 */
export async function brokenRules(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const { colorScheme, width, height } of LOOKS) {
    // A colour on its way to another would be read as neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await page.evaluate(nextFrame)
    const look = `${name}, ${colorScheme}, ${width} wide`
    found.push(...(await lasting(page)).map((place) => `${look}: ${place}`))
    const needed = await page.evaluate(() => document.documentElement.scrollWidth)
    if (needed > width) found.push(`${look}: needs ${needed}`)
    found.push(...(await page.evaluate(stickingOut)).map((control) => `${look}: sticks out, ${control}`))
  }
  return found
}

/** The rules that are broken, with the place. What is gone when axe reads the page again was a dialog on its way, and nobody meets it. */
async function lasting(page: Page): Promise<string[]> {
  const before = await read(page)
  if (before.length === 0) return before
  await page.evaluate(nextFrame)
  const after = await read(page)
  return before.filter((place) => after.includes(place))
}

async function read(page: Page): Promise<string[]> {
  const { violations } = await axe(page).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}

/** What floats finds its place in the new window. Runs in the page. */
const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/** The page has no frames to join, and nobody reads what passed: without these, most of the time goes into both. */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

/** The controls that reach over the left or right edge of the region that they belong to, by their names. Runs in the page. */
function stickingOut(): string[] {
  const regions = 'aside, main, header, footer, section, [role=dialog]'
  return [...document.querySelectorAll('button, input, select, textarea')].flatMap((control) => {
    const region = control.parentElement?.closest(regions)
    if (!region || !control.checkVisibility({ visibilityProperty: true })) return []
    const [own, room] = [control.getBoundingClientRect(), region.getBoundingClientRect()]
    const isWithin = own.left >= room.left - 1 && own.right <= room.right + 1
    return isWithin ? [] : [control.getAttribute('aria-label') ?? control.textContent]
  })
}
