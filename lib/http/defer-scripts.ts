/** A page whose scripts come later, and the policy for scripts that it needs beside that of all pages. */
export interface DeferredPage {
  html: string
  policy: string
}

/** Takes the scripts out of the page at a path and keeps them; null where the page is left as it was rendered. */
export type DeferScripts = (path: string, html: string) => Promise<DeferredPage | null>

/** Leaves every page as it was rendered. */
export const leaveScripts: DeferScripts = async () => null
