import { LONGEST } from '../limits'

/** The longest number that a made id ends with, with its point. */
const LONGEST_ENDING = 20

/** Length of the longest id of a claim, given or made, in UTF-16 units. */
export const LONGEST_CLAIM_ID = LONGEST.id + LONGEST_ENDING

/**
 * The id that a claim gets where its row gives none: the report's with a number. Semicolons separate ids in lists, so that
 * one of the report's is written as a hyphen.
 */
export function madeClaimId(reportKey: string, number: number): string {
  return `${reportKey.replaceAll(';', '-')}.${number}`
}

/**
 * Whether an id may have been made, now or by version 0.1, which left semicolons in it: what an id that somebody makes up must
 * not be, longer than others or with a semicolon, this may.
 */
export function mayBeMade(id: string): boolean {
  const ending = /\.[1-9][0-9]*$/.exec(id)
  return ending !== null && ending[0].length <= LONGEST_ENDING && ending.index <= LONGEST.id
}
