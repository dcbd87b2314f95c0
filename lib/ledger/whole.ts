/**
 * An amount inside the solver. It is a number while every sum that can arise is exact, which is fast, and a bigint
 * otherwise; the type says number because the solver uses only what both have: + - < > === and a zero handed to it.
 */
export type Whole = number

/** Sums of up to six amounts within this limit stay below 2^53, so numbers add them exactly. */
export const EXACT_LIMIT = 2 ** 50

/** The two ways to calculate: `zero`, and the passage from and to the bigint amounts of the boundary. */
export type Arithmetic = {
  readonly zero: Whole
  readonly read: (amount: bigint) => Whole
  readonly write: (amount: Whole) => bigint
}

export const numbers: Arithmetic = { zero: 0, read: Number, write: BigInt }

export const bigints: Arithmetic = {
  zero: 0n as unknown as Whole,
  read: (amount) => amount as unknown as Whole,
  write: (amount) => amount as unknown as bigint,
}
