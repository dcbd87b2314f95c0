/** Where the door notes the address that a request asked for; what a client sends under this name is overwritten. */
export const addressHeader = 'x-firmground-asked'
