/** Whether a text is the address of something on the web, http: or https:, with a host and without blanks. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(text) && canBeRead(text)
}

/** `URL.canParse` of Node 20 and 22 says no to letters such as é after some thousand calls; the constructor does not. */
function canBeRead(text: string): boolean {
  try {
    return new URL(text).host !== ''
  } catch {
    return false
  }
}
