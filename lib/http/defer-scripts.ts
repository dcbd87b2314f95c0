import { withOtherLanguages } from './languages/other-languages'

/** A page whose scripts come later, and the policy for scripts that it needs beside that of all pages; null where that will do. */
export interface DeferredPage {
  html: string
  policy: string | null
}

/** Takes the scripts out of the page at an address and keeps them; null where the page is left as it was rendered. */
export type DeferScripts = (url: string, html: string) => Promise<DeferredPage | null>

/** Does so once the page leads to itself in other languages; `site` is the address of the site, blank where nobody said. */
export function inAllLanguages(defer: DeferScripts, site: string): DeferScripts {
  return async (url, html) => {
    const linked = withOtherLanguages(url, html, site)
    return (await defer(url, linked)) ?? (linked === html ? null : { html: linked, policy: null })
  }
}

/** Leaves every page as it was rendered. */
export const leaveScripts: DeferScripts = async () => null
