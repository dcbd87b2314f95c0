/** Length is what makes a password hard to guess: there are no rules about what it is made of. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200
