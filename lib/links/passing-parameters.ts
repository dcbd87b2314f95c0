/** What may stand in an address of any page and asks nothing of it: what charts keep there, and by what others count who follows their links. */
const passing = /^(period$|chart\.|utm_|(fb|g|ms)clid$)/

/** Whether a parameter of an address is none of the page's, and nobody's fault. */
export const isPassing = (name: string): boolean => passing.test(name)
