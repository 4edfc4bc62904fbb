import type { Figure } from './figure.ts'
import { genderOfName } from './first-names.ts'
import { MENS_NOUNS, WOMENS_NOUNS } from './nouns.ts'
import { titleOf } from './titles.ts'

type Gender = Figure['gender']

/** What the article itself says: "Ms.", "spokeswoman". */
function statedGender(figure: Figure): Gender {
  const titles = figure.mentions.flatMap((m) => m.titles)
  const titled = titles.map((t) => titleOf(t)?.gender).find((gender) => gender !== undefined)
  if (titled !== undefined) return titled
  const roles = [...figure.roles]
  if (roles.some((role) => MENS_NOUNS.has(role))) return 'man'
  return roles.some((role) => WOMENS_NOUNS.has(role)) ? 'woman' : undefined
}

/** Pronouns outweigh the list of names only when the article uses them so much more often. */
const OVERRULING_MARGIN = 3

/** Of "he" and "she" counted beside a name that stands alone in its sentence, which one tells. */
export function genderOf(figure: Figure, he: number, she: number): Gender {
  const stated = statedGender(figure)
  if (stated !== undefined) return stated
  const listed = genderOfName(figure.words)
  const told = he === she ? undefined : he > she ? 'man' : 'woman'
  if (listed === undefined) return told
  return Math.abs(he - she) >= OVERRULING_MARGIN ? told : listed
}
