/** Words that stand behind a hyphen and a name and are no part of it, as a pattern: “Korrin-based”, unlike “Jong-un”. */
export const NO_SYLLABLE =
  '(?:area|backed|based|born|bound|era|funded|held|led|like|made|only|owned|run|style|time|trained|wide|year)'
