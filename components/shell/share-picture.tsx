import type { SharePictureView } from '@/lib/views/share-view'
import { SharePictureChart } from './share-picture-chart'
import { pictureColours as colours } from './share-picture-colours'

export const sharePictureSize = { width: 1200, height: 630 }

/**
 * A page as a picture: its numbers, the chart of the first of them, and where they come from, laid out as its language runs. What draws
 * it knows flex boxes and no style sheet.
 */
export function SharePicture({
  picture: { language, direction, product, title, figures, chart, others, footer, address },
}: {
  picture: SharePictureView
}) {
  const [first, ...rest] = figures
  return (
    <div
      lang={language}
      dir={direction}
      style={{
        ...{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%' },
        ...{ background: colours.paper, color: colours.ink, fontSize: 22, lineHeight: 1.3 },
      }}
    >
      <div
        style={{
          ...{ display: 'flex', alignItems: 'center', height: 56, flexShrink: 0, padding: '0 48px' },
          ...{ background: colours.bar, color: colours['bar-ink'], fontSize: 24 },
        }}
      >
        <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" style={{ marginInlineEnd: 12 }}>
          <path d="M2 14h6.5v8H2z" fill={colours.mark} />
          <path d="M8.5 8.5H15V22H8.5z" fill={colours.mark} fillOpacity={0.72} />
          <path d="M15 3h7v19h-7z" fill={colours['bar-ink']} />
        </svg>
        <div style={{ display: 'flex', flexGrow: 1 }}>{product}</div>
        <div dir="ltr" style={{ display: 'flex', fontSize: address.length > 70 ? 14 : 19 }}>
          {address}
        </div>
      </div>
      <div
        style={{
          ...{ display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
          padding: '22px 48px 20px',
        }}
      >
        <div style={{ display: 'flex', flexShrink: 0, fontSize: titleSize(title), lineHeight: 1.15 }}>
          {title}
        </div>
        <div style={{ display: 'flex', flexGrow: 1, minHeight: 0, marginTop: 18, overflow: 'hidden' }}>
          <div
            style={{
              ...{ display: 'flex', flexDirection: 'column' },
              ...{ width: chart === null ? 1100 : 330, paddingInlineEnd: 20 },
            }}
          >
            {first !== undefined && (
              <div style={{ display: 'flex', flexDirection: 'column', marginBottom: 14 }}>
                <div style={{ display: 'flex', color: colours.muted }}>{first.label}</div>
                <div
                  style={{ display: 'flex', fontSize: first.amount.length > 12 ? 38 : 50, lineHeight: 1.15 }}
                >
                  {first.amount}
                </div>
                <div style={{ display: 'flex', color: colours.muted, fontSize: 19 }}>{first.asOf}</div>
              </div>
            )}
            {rest.map(({ label, amount }) => (
              <div
                key={label}
                style={{
                  ...{ display: 'flex', flexDirection: 'column', padding: '5px 0' },
                  borderTop: `1px solid ${colours.rule}`,
                }}
              >
                <div style={{ display: 'flex', color: colours.muted, fontSize: 18 }}>{label}</div>
                <div style={{ display: 'flex', fontSize: 24, lineHeight: 1.15 }}>{amount}</div>
              </div>
            ))}
          </div>
          {chart !== null && <SharePictureChart chart={chart} others={others} direction={direction} />}
        </div>
        <div
          style={{
            ...{ display: 'flex', flexDirection: 'column', flexShrink: 0, marginTop: 10, paddingTop: 10 },
            ...{ borderTop: `1px solid ${colours.rule}`, color: colours.muted, fontSize: 17 },
          }}
        >
          {footer.map((line) => (
            <div key={line} style={{ display: 'flex' }}>
              {line}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

/** So that most titles stand in one line. */
const titleSize = ({ length }: string) => (length > 58 ? 30 : length > 46 ? 34 : 38)
