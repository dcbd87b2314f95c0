/** How long a worker may give no sign before its job is another's. */
export const leaseMs = 30_000

/** How often a worker gives one. */
export const beatMs = 2_000

/** A job whose worker ended so often is not begun again: most likely it is what ends them. */
export const mostAttempts = 3

/** How long a worker without anything to do is kept. */
export const idleMs = 30_000

/** How long there is none after one that ended over its work. */
export const restMs = 1_000
