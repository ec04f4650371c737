import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

interface ModalFrameProps {
  label: string
  className?: string
  onClose(): void
  children: ReactNode
}

/** A dialog over the window: holds the focus, closes with Esc or a click beside it, gives the focus back. */
export function ModalFrame({ label, className, onClose, children }: ModalFrameProps) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={className === undefined ? 'modal floating' : `modal floating ${className}`}>
        <Dialog aria-label={label}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  )
}
