/** Selects the fields that letters are typed into, or that choose by letters. */
export const TYPING_FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select'
