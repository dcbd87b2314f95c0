import { fold } from '../fold'

/** Words that say what an area is, in front of its name or behind it. */
const KINDS =
  /^(muhafazat|muhafazah|wilayat|wilaya|provincia de|departamento de|departamento del|departement de|region de|province of|oblast|governorate of|district of|state of|city of) | (governorate|oblast|region|province|district|city|county|raion|rayon|department|departement|provinsi|wilayat|prefecture|state|municipality|subdistrict|sub district|ska|republic)$/

/** A name as areas are compared by it: folded, in one word, without the word that says what it is where something else is left. */
export function areaKey(name: string): string {
  const folded = fold(name)
  const bare = folded.replace(KINDS, '')
  return (bare === '' ? folded : bare).replaceAll(' ', '')
}
