/** By which the server tells the process that renders pages at which data version it asks. */
export const versionHeader = 'x-firmground-version'
