/** The version of the rules: raised with each change of what they find. What was found by another is found anew. */
export const RULES_VERSION = 11
