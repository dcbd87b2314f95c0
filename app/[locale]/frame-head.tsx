import { frameScript } from '@/lib/http/frame/frame-script'

/** The one script that a page has before it is painted: a theme that was chosen is put on, so that no other flashes up first. */
export function FrameHead() {
  return (
    <head>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a file of ours, whose digest the policy names */}
      <script dangerouslySetInnerHTML={{ __html: frameScript }} />
    </head>
  )
}
