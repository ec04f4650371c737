/**
 * UTF-16 units that any name, title or sentence may have. What a person writes is kept to the letter, spaces at the ends
 * included: a foreign name or a quoted title is evidence. Where a space at an end can only be a slip, the field trims it.
 */
export const NAME_LIMIT = 5000
