import type { DeferScripts } from './defer-scripts'

/** Pages that are made to stand in pages elsewhere: a chart, a map, a card of numbers. They run no script. */
const embed = /^\/[a-z]{2}\/embed\/[a-z]{2}\/[^/?]+$/i

/** Whether the page at an address, with or without what is asked of it, may be shown within another. */
export const isEmbed = (url: string): boolean => embed.test(url.split('?', 1)[0] ?? '')

const script = /<script[^>]*>[\s\S]*?<\/script>|<link rel="preload" as="script"[^>]*>/g

/** Has the pages that stand in others come without any script, in the colours that their address asks for; all else is as `defer` says. */
export function withoutScriptsInEmbeds(defer: DeferScripts): DeferScripts {
  return async (path, html) => {
    if (!isEmbed(path)) return defer(path, html)
    const asked = new URLSearchParams(path.split('?')[1] ?? '').get('theme')
    const theme = themes.find((known) => known === asked)
    const bare = html.replace(script, '')
    return {
      html: theme === undefined ? bare : bare.replace('<html', `<html data-theme="${theme}"`),
      policy: "script-src 'none'",
    }
  }
}

/** The colours that an embed may be asked for in; else they are those of whoever looks at it. */
const themes = ['light', 'dark'] as const
