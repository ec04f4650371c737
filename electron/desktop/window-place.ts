import type { Rectangle } from 'electron'
import { z } from 'zod'
import { readJson, writeJson } from '../profile/json-file.ts'

const length = z.number().int()

/** Where a window was, in device-independent pixels. */
export const windowPlace = z.object({
  x: length,
  y: length,
  width: length.min(640),
  height: length.min(480),
  maximized: z.boolean(),
})
export type WindowPlace = z.infer<typeof windowPlace>

/** Pixels of a title bar that have to lie on a screen for a person to take hold of it. */
const GRIP = 64

/** The place kept in `file`, if its title bar still lies on one of the screens' work areas; else null, and the system chooses. */
export function readPlace(file: string, screens: readonly Rectangle[]): WindowPlace | null {
  const place = readJson(file, windowPlace.nullable(), null)
  return place !== null && screens.some((screen) => canBeGrabbed(place, screen)) ? place : null
}

/** Keeps the place for the next start. */
export function writePlace(file: string, place: WindowPlace): void {
  writeJson(file, place)
}

function canBeGrabbed(place: WindowPlace, screen: Rectangle): boolean {
  const across = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  return across >= GRIP && place.y >= screen.y && place.y <= screen.y + screen.height - GRIP
}
