import type { LucideIcon } from 'lucide-react'

/** A picture of 16 px beside words that say the same; a screen reader passes over it. */
export function Icon({ icon: Picture, size = 16 }: { icon: LucideIcon; size?: number }) {
  return <Picture className="icon" size={size} strokeWidth={1.4} absoluteStrokeWidth aria-hidden />
}
