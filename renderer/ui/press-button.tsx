import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

interface PressButtonProps {
  label: string
  className: string
  children: ReactNode
}

/** A button that opens a menu or a popover of the component library, which has to know its own button. */
export function PressButton({ label, className, children }: PressButtonProps) {
  return (
    <Button className={className} aria-label={label} render={(props) => <button {...props} title={label} />}>
      {children}
    </Button>
  )
}
