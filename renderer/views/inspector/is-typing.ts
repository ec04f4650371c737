/** Whether somebody types in a field of the inspector: what was typed would be lost with it, and the letters that follow taken as commands. */
export const isTyping = (): boolean =>
  document.activeElement?.matches('.inspector textarea, .inspector input:not([type="radio"])') === true
