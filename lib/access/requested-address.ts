/** Where access control notes the address that a request asked for; what a client sends under this name is overwritten. */
export const addressHeader = 'x-firmground-asked'

/** Where it notes the network address that a request came from. */
export const senderHeader = 'x-firmground-from'
